import type { RuleDoc } from './rule-doc.js';

export const int08Doc: RuleDoc = {
  id: 'INT-08',
  title: 'A title is the name of one instrument',
  why: '“A series of documents” says that there are several and how little is known of them. As a title it would be shown and counted as one; in `count.asStated` it is what the source says.',
  good: {
    data: {
      agreements: [
        {
          id: 'documents',
          kind: 'unspecified',
          count: { atLeast: 2, asStated: 'a series of important documents' },
        },
        { id: 'treaty', kind: 'treaty', title: 'Agreement on the exchange of documents' },
      ],
    },
  },
  bad: [
    {
      data: { agreements: [{ id: 'treaty', kind: 'treaty', title: 'A series of important documents' }] },
      path: ['agreements', 0, 'title'],
      message:
        '“A series of important documents” describes a group and is no title: write it into “count.asStated”.',
    },
  ],
};
