import article from '../../../../data/aliyev-kazakhstan.json?raw';
import table from '../../snippets/visits.csv?raw';

/** Texts to begin with. */
export const SAMPLES: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'With mistakes',
    text: `{
  "comity": "1",
  "source": "https://www.akorda.kz/",
  "visits": [
    {
      "id": "aliyev-astana",
      "kind": "stat",
      "visitors": [{ "asStated": "President Ilham Aliyev" }],
      "origin": ["AZ"],
      "destinations": ["KZ"],
      "startDate": "2025-10-20"
    }
  ],
  "agreements": [
    {
      "id": "fund",
      "kind": "agreement",
      "titel": "Agreement on a joint fund",
      "parties": ["AZ", "KZ"],
      "sectors": ["investment-funds"],
      "signedOn": "2025-10-21",
      "entryIntoForce": "2024-01-01",
      "visit": "aliyev-astana"
    },
    {
      "id": "transit",
      "kind": "protocol",
      "title": "Protocol on transit",
      "parties": ["AZ", "Kazakhstan"],
      "signedOn": "2025-10-32"
    }
  ]
}
`,
  },
  { name: 'The article', text: article },
  { name: 'A table', text: table },
];
