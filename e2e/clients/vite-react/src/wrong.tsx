// What the types must refuse; TypeScript fails when one of these lines is right.
export const wrong = (
  <>
    {/* @ts-expect-error a level is a number */}
    <comity-visit headingLevel="first" />
    {/* @ts-expect-error there is no such property */}
    <comity-visit recordName="visit" />
    {/* @ts-expect-error there is no such element */}
    <comity-visits />
    {/* @ts-expect-error a dataset is no text */}
    <comity-visit data="visit.json" />
  </>
);
