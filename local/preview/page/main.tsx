import { render } from 'preact';
import { App } from './App';
import { listen } from './server';
import './style/page.css';
import './style/bar.css';
import './style/grid.css';
import './style/sheet.css';

listen();
render(<App />, document.body);
