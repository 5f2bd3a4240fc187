/** A program that serves the web shell on a library without a sample or a built window: `serve.ts ROOT HOME PORT`. */
import { runWeb } from '../../main/start/web.ts';

const [root = '', home = '', port = ''] = process.argv.slice(2);
process.exitCode = await runWeb({ root, home, port: Number(port), language: 'en', browser: false });
