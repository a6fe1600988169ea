import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packages = createRequire(import.meta.url);

const fira = (style: string) => `@expo-google-fonts/fira-sans/${style}/FiraSans_${style}.ttf`;
const dejavu = (style: string) => `dejavu-fonts-ttf/ttf/DejaVuSans${style}.ttf`;

/**
 * Fonts of documents, in the order they are asked for a character: Fira Sans, the font of the design system, for Latin, Greek and
 * Cyrillic; DejaVu Sans for Arabic, Hebrew and symbols; Noto Emoji, without colours. They come with the program: fonts of the
 * machine are never used, so that a document looks the same wherever it is made.
 */
export const FONTS = {
  'Fira Sans': { regular: fira('400Regular'), bold: fira('600SemiBold'), italic: fira('400Regular_Italic') },
  'DejaVu Sans': { regular: dejavu(''), bold: dejavu('-Bold') },
  'Noto Emoji': { regular: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf' },
} as const;

export const FONT_FAMILIES = Object.keys(FONTS);

export const readFont = (file: string): Buffer => readFileSync(packages.resolve(file));

/** Every font as bytes. */
export const fontFiles = (): Buffer[] =>
  Object.values(FONTS)
    .flatMap((styles) => Object.values(styles))
    .map(readFont);

/** Where the fonts lie, for programs that read them themselves. */
export const fontPaths = (): string[] =>
  Object.values(FONTS)
    .flatMap((styles) => Object.values(styles))
    .map((file) => packages.resolve(file));
