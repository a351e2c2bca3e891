/** Code for one way to bring the element to a page. */
export interface ImportLine {
  readonly title: string;
  readonly code: string;
}

/** How the element comes to a page: by a script tag, by a bundler, with a name of one's own. */
export function importLines(tag: string): readonly ImportLine[] {
  const folder = tag.replace('comity-', '');
  const className = tag.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return [
    { title: 'HTML', code: `<script type="module" src="comity.js"></script>\n\n<${tag}></${tag}>` },
    { title: 'npm', code: `import '@comity/components/${folder}/define';` },
    {
      title: 'Your own tag',
      code: `import { ${className} } from '@comity/components/${folder}';\n\n${className}.define('my-${folder}');`,
    },
  ];
}
