npx @comity/cli convert treaties.csv --map treaties.mapping.json --to ndjson
