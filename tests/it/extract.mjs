// The text of a PDF as pdf.js reads it: a line for each line of the page.
const { getDocument } = await import(`file://${process.argv[2]}/legacy/build/pdf.mjs`);
const pdf = await getDocument({ url: process.argv[3], verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    console.log(content.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join(""));
}
