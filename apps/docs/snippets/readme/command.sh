# The lines of the README of @comity/cli, and what they need.
npx @comity/cli init register.mapping.json --mapping register.csv

# #region
npx @comity/cli validate visit.json
# #endregion

# #region
comity convert register.csv --map register.mapping.json -o visits.json
comity convert visits.json -o visits.xlsx
comity convert visits.json --to ics > visits.ics
# #endregion

# #region
comity site visits.json -o public --lang en,az --url https://visits.example.org
# #endregion
