import { render } from 'preact';
import { Home } from './Home';
import './style.css';

const page = document.getElementById('phone-bank');
if (page !== null) render(<Home />, page);
