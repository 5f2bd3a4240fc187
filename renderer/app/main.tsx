import { createRoot } from 'react-dom/client';
import { findHost } from '../host/host.ts';
import '../styles/index.ts';
import { Start } from './start.tsx';

const place = document.getElementById('app');
if (place) createRoot(place).render(<Start host={findHost(window)} />);
