/** Fonts (files of our own, no network) and what every view shares. */
import '@fontsource-variable/inter';
import '@fontsource-variable/noto-naskh-arabic';
import '@fontsource-variable/source-serif-4';
import '@fontsource/ibm-plex-sans-arabic/400.css';
import '@fontsource/ibm-plex-sans-arabic/500.css';
import '@fontsource/ibm-plex-sans-arabic/600.css';
import './tokens.css';
import './base.css';
import '../ui/ui.css';
