// Tries the page of the preview in headless Chromium: each save comes to the screen, what is broken is named, a choice is written once
// it is confirmed, by keyboard alone; axe-core on each part.
// node preview.mjs MODULES CHROMIUM ADDRESS FOLDER SAVES ; the number of findings is the exit code (0: none).
import { createRequire } from "node:module";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
const [modules, executablePath, address, folder, saves] = process.argv.slice(2);
const require = createRequire(modules + "/");
const puppeteer = require("puppeteer-core");
const axe = require.resolve("axe-core/axe.min.js");
const browser = await puppeteer.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let found = 0;
const say = (text) => { found += 1; console.log(text); };
const page = await browser.newPage();
await page.setViewport({ width: 1200, height: 900 });
const origin = new URL(address).origin;
page.on("console", (message) => say(`console: ${message.text()}`));
page.on("pageerror", (error) => say(`error: ${error.message}`));
page.on("request", (request) => { if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) say(`the page asks for ${request.url()}`); });
await page.goto(address);
const version = () => page.evaluate(() => Number(document.getElementById("pages").dataset.version ?? 0));
// Until a page shows the state after a save, looked at with each picture that the browser draws.
const shown = (after) => page.waitForFunction((last) => Number(document.getElementById("pages").dataset.version ?? 0) > last, { polling: "raf", timeout: 60000 }, after);
await shown(0);

// Saves of a list, a template and a colour, in turn; from the save to the screen.
const list = `${folder}/inputs/meetings.csv`;
const settings = `${folder}/inputs/rapporteur.toml`;
const template = `${folder}/templates/briefing.md`;
mkdirSync(`${folder}/templates`, { recursive: true });
const lines = readFileSync(list, "utf8");
const toml = readFileSync(settings, "utf8");
const kinds = [
    (n) => writeFileSync(list, lines.replace("Manila", `Manila ${n}`).replace("Bali", `Bali ${n}`)),
    (n) => writeFileSync(template, `# Saved ${n} times\n\n{{ presence_at_meetings() }}\n\n{{ section('themes') }}\n`),
    (n) => writeFileSync(settings, toml.replace("[report]\n", `[report]\ncolour = "#0b4f${(16 + n).toString(16)}"\n`)),
];
const times = [];
for (let n = 1; n <= Number(saves); n += 1) {
    const before = await version();
    const began = performance.now();
    kinds[n % kinds.length](n);
    await shown(before);
    times.push(performance.now() - began);
}
times.sort((a, b) => a - b);
const middle = times[Math.floor(times.length / 2)];
console.log(`${times.length} edits shown: from save to screen ${middle.toFixed(0)} ms in the middle, ${times.at(-1).toFixed(0)} ms at most`);

// A template that is broken: the message, and the last good page.
const good = await page.$eval("#pages", (pages) => pages.textContent);
let last = await version();
writeFileSync(template, "# A\n\n{{ section('theme') }}\n");
await page.waitForFunction(() => !document.getElementById("problem").hidden, { timeout: 60000 });
const problem = await page.$eval("#problem", (problem) => problem.textContent);
if (!problem.includes("briefing.md:3:13")) say(`the problem is ${problem}`);
if ((await page.$eval("#pages", (pages) => pages.textContent)) !== good) say("the last good page is gone");
else console.log("a broken template is named, and the last good page stays");
writeFileSync(template, "# Whole again\n\n{{ key_figures() }}\n\n{{ section('attendance') }}\n");
await shown(last);
if (!(await page.$eval("#pages", (pages) => pages.textContent)).includes("Whole again")) say("the corrected template is not shown");
if (!(await page.$eval("#problem", (problem) => problem.hidden))) say("the problem is still named");

// By keyboard alone: to a part of the preview, a field, a button.
const focused = () => page.evaluate(() => document.activeElement.dataset.panel ?? document.activeElement.id ?? document.activeElement.textContent);
const tabTo = async (wanted) => {
    for (let n = 0; n < 80; n += 1) {
        if ((await focused()) === wanted) return;
        await page.keyboard.press("Tab");
    }
    say(`no way to ${wanted} by keyboard`);
};
await page.evaluate(() => document.activeElement.blur());
await tabTo("figures");
await page.keyboard.press("Enter");
await tabTo("about");
await page.keyboard.type("meetings held");
await page.keyboard.press("Enter");
await page.waitForSelector("#found button");
await page.keyboard.press("Tab");
await page.keyboard.press("Tab");
await page.keyboard.press("Enter");
await page.waitForFunction(() => !document.getElementById("explained").hidden);
if (!(await page.$eval("#explained", (text) => text.textContent)).includes("meetings.csv:")) say("a figure is explained without rows");

// A choice: the change is shown, and then written; still by keyboard.
await page.evaluate(() => document.querySelector("nav button").focus());
await tabTo("settings");
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.querySelectorAll("#order li").length === 4);
await page.$eval("#second-colour", (input) => { input.value = "#8a2b00"; input.focus(); });
await page.keyboard.press("Tab");
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.getElementById("change").open);
const diff = await page.$eval("#diff", (diff) => diff.textContent);
if (!diff.includes('+ second_colour = "#8a2b00"')) say(`the change is ${diff}`);
if (readFileSync(settings, "utf8").includes("#8a2b00")) say("a choice was written before it was confirmed");
last = Number(await page.evaluate(() => state.version));
await tabTo("confirm");
await page.keyboard.press("Enter");
await page.waitForFunction((before) => state.version > before, { timeout: 60000 }, last);
if (!readFileSync(settings, "utf8").includes('second_colour = "#8a2b00"')) say("a choice that was confirmed is not written");
else console.log("a proposal is written once it is confirmed, by keyboard alone");

// Each part, for those who can't see it.
const session = await page.createCDPSession();
await session.send("Page.setBypassCSP", { enabled: true });
await page.reload();
await page.waitForSelector("#pages svg");
await page.addScriptTag({ path: axe });
let broken = 0;
for (const name of ["pages", "web", "workbook", "findings", "changes", "figures", "settings"]) {
    await page.click(`nav button[data-panel=${name}]`);
    await new Promise((done) => setTimeout(done, 500));
    for (const width of [320, 1200]) {
        await page.setViewport({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) say(`${name}: ${wide} pixels wider than a window of ${width}`);
    }
    const result = await page.evaluate(() => axe.run(document, { iframes: false, runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    broken += result.violations.length;
    for (const violation of result.violations) say(`${name}: ${violation.id} (${violation.nodes.length}): ${violation.help}; ${violation.nodes[0].html.slice(0, 200)}`);
}
console.log(`${broken} broken rules of accessibility`);
await browser.close();
process.exit(Math.min(found, 100));
