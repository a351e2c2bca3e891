# A first mapping, made from the columns of your table:
npx @comity/cli init visits.mapping.json --mapping visits.csv

# What is wrong, by row, column and cell:
npx @comity/cli validate visits.csv --map visits.mapping.json

# The register as a file that every element reads:
npx @comity/cli convert visits.csv --map visits.mapping.json -o visits.json

# What is in it, and how much of each field is known:
npx @comity/cli describe visits.json

# A folder of pages for any web server:
npx @comity/cli site visits.json -o pages
