// Lets readers sort and filter the long tables. Where no script may run, the page is the same without it.
for (const table of document.querySelectorAll("table[data-filter]")) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const value = (row, column) => {
        const cell = row.cells[column];
        return cell.dataset.v === undefined ? cell.textContent : Number(cell.dataset.v);
    };

    // A field above the table: rows with its text stay.
    const label = document.createElement("label");
    const field = document.createElement("input");
    field.type = "search";
    label.append(table.dataset.filter, field);
    const count = document.createElement("output");
    const above = document.createElement("p");
    above.className = "filter";
    above.append(label, count);
    table.parentElement.before(above);
    field.addEventListener("input", () => {
        const wanted = field.value.trim().toLocaleLowerCase();
        let shown = 0;
        for (const row of rows) {
            row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
            shown += row.hidden ? 0 : 1;
        }
        count.textContent = wanted === "" ? "" : `${shown} / ${rows.length}`;
    });

    // A button in each header: the first click sorts numbers from the largest, texts from the first letter.
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
            const isNumber = rows.some((row) => row.cells[column].dataset.v !== undefined);
            const usual = isNumber ? "descending" : "ascending";
            const other = isNumber ? "ascending" : "descending";
            const order = head.getAttribute("aria-sort") === usual ? other : usual;
            heads.forEach((each) => each.removeAttribute("aria-sort"));
            head.setAttribute("aria-sort", order);
            const sign = order === "ascending" ? 1 : -1;
            const compare = (one, two) => {
                const [a, b] = [value(one, column), value(two, column)];
                // What is missing among numbers stays last.
                if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
                return sign * (typeof a === "number" ? a - b : a.localeCompare(b, document.documentElement.lang));
            };
            body.append(...[...rows].sort(compare));
        });
    });
}
