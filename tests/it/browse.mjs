// Opens web pages in headless Chromium: axe-core by day and by night, at three widths, and what the page asks for beyond itself.
// node browse.mjs MODULES CHROMIUM PICTURES PAGE... ; the number of findings is the exit code (0: none).
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
const [modules, executablePath, pictures, ...pages] = process.argv.slice(2);
const require = createRequire(modules + "/");
const puppeteer = require("puppeteer-core");
const axe = require.resolve("axe-core/axe.min.js");
const browser = await puppeteer.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let found = 0;
const say = (text) => { found += 1; console.log(text); };
for (const [n, file] of pages.entries()) {
    for (const scheme of ["light", "dark"]) {
        for (const width of [320, 800, 1400]) {
            const page = await browser.newPage();
            page.on("console", (message) => say(`${file}: ${message.text()}`));
            page.on("request", (request) => { if (request.url() !== pathToFileURL(file).href && !request.url().startsWith("data:")) say(`${file} asks for ${request.url()}`); });
            await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
            await page.setViewport({ width, height: 900 });
            await page.goto(pathToFileURL(file).href);
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            if (wide > 0) say(`${file}: ${wide} pixels wider than a window of ${width}`);
            if (pictures !== "-") await page.screenshot({ path: `${pictures}/${n}-${scheme}-${width}.png`, fullPage: true });
            if (pictures !== "-" && width === 800 && scheme === "light") await page.pdf({ path: `${pictures}/${n}.pdf`, format: "A4", printBackground: true });
            // Our page allows its own script alone: the checker comes in past its policy.
            const session = await page.createCDPSession();
            await session.send("Page.setBypassCSP", { enabled: true });
            await page.reload();
            await page.addScriptTag({ path: axe });
            const result = await page.evaluate(() => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
            for (const violation of result.violations) say(`${file} ${scheme} ${width}: ${violation.id} (${violation.nodes.length}): ${violation.help}; ${violation.nodes[0].html.slice(0, 200)}`);
            if (width === 800) console.log(`${file} ${scheme}: ${result.passes.length} rules kept, ${result.violations.length} broken, ${result.incomplete.length} not decided`);
            await page.close();
        }
    }
}
// Long tables are sorted by their headers and filtered by a field; without scripts the page has the same text.
for (const file of pages) {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    const table = await page.$("table[data-filter]:not(details *)");
    if (table === null) { await page.close(); continue; }
    const column = await table.evaluate((t) => [...t.tBodies[0].rows[0].cells].findIndex((cell) => cell.dataset.v !== undefined));
    const values = () => table.evaluate((t, c) => [...t.tBodies[0].rows].filter((row) => !row.hidden).map((row) => Number(row.cells[c].dataset.v)).filter((v) => !Number.isNaN(v)), column);
    const head = (await table.$$("thead button"))[column];
    await head.click();
    const down = await values();
    await head.click();
    const up = await values();
    const isSorted = down.every((v, i) => i === 0 || down[i - 1] >= v) && up.every((v, i) => i === 0 || up[i - 1] <= v) && down[0] !== up[0];
    const name = await table.evaluate((t) => t.tBodies[0].rows[3].cells[0].textContent);
    const field = await page.$(".filter:has(+ .scroll > table[data-filter]):not(details *) input");
    await field.type(name);
    const left = await table.evaluate((t) => [...t.tBodies[0].rows].filter((row) => !row.hidden).map((row) => row.textContent));
    const isFiltered = left.length >= 1 && left.length < down.length && left.every((text) => text.includes(name));
    if (isSorted && isFiltered) console.log(`${file}: sorted and filtered`); else say(`${file}: not sorted (${isSorted}) or not filtered (${isFiltered})`);
    const text = (p) => p.evaluate(() => document.querySelector("main").innerText.replace(/\s+/g, " "));
    await page.close();
    const plain = await browser.newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(pathToFileURL(file).href);
    if (await plain.$(".filter, thead button") === null && (await text(plain)).length > 5000) console.log(`${file}: the same without a script`); else say(`${file}: other without a script`);
    await plain.close();
}
await browser.close();
process.exit(Math.min(found, 100));
