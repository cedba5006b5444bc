import { render } from 'preact';
import { Sidebar } from './Sidebar';
import './style/base.css';
import './style/controls.css';
import './style/said.css';
import './style/home.css';
import './style/panels.css';

const page = document.getElementById('phone-bank');
if (page !== null) render(<Sidebar />, page);
