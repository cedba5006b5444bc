import { render } from 'preact';
import { Sidebar } from './Sidebar';
import './style.css';

const page = document.getElementById('phone-bank');
if (page !== null) render(<Sidebar />, page);
