// Holds files against a JSON Schema: node validate.mjs SCHEMA LIST
// LIST is a file that names a file per line. Prints "ok" or "bad", a tab and the first reason, a line per file.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, list] = process.argv.slice(2);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

for (const file of readFileSync(list, "utf8").split("\n").filter(line => line.length > 0)) {
    const { document, fault } = parse(readFileSync(file, "utf8"));
    const isGood = !fault && validate(document);
    const first = isGood ? "" : fault ?? `${validate.errors[0].instancePath} ${validate.errors[0].message}`;
    console.log(`${isGood ? "ok" : "bad"}\t${first}`);
}

function parse(text) {
    try {
        return { document: JSON.parse(text) };
    } catch {
        return { fault: "no JSON" };
    }
}
