/** English words that name a sector wherever they stand in a title. Ambiguous ones, such as "water" or "security", are left out. */
const WORDS = `
energy: energy petroleum electricity electric hydropower nuclear gas oil
transport: transport transportation aviation airline railway railways rail shipping maritime merchant-ships ports highways air-services air-transport road-transport
digital: telecommunications telecommunication cybersecurity digital
trade: trade customs tariff tariffs commerce commercial
investment: investment investments double-taxation
agriculture: agriculture agricultural veterinary fisheries fishing plant-protection
environment: environment environmental climate biodiversity
education: education educational scholarships universities
science: scientific outer-space
health: health healthcare medical pharmaceutical
culture: culture cultural cinematographic museum museums
youth: youth sport sports
tourism: tourism tourist
security: defence defense military
humanitarian: humanitarian relief disaster
`;

let pattern: RegExp | undefined;
const sectorOf = new Map<string, string>();

/** The main sectors that a title names, each once. */
export function sectorsNamedIn(title: string): string[] {
  pattern ??= readWords();
  const found = title.toLowerCase().matchAll(pattern);
  return [...new Set([...found].map(([word]) => sectorOf.get(word.replace(/\s+/g, '-')) as string))];
}

function readWords(): RegExp {
  for (const line of WORDS.trim().split('\n')) {
    const [sector = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) sectorOf.set(word, sector);
  }
  const alternatives = [...sectorOf.keys()].map((word) => word.replaceAll('-', String.raw`\s+`));
  return new RegExp(String.raw`\b(?:${alternatives.join('|')})\b`, 'g');
}
