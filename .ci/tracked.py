"""LibreOffice accepts all changes of a document, and rejects them: the texts are those of the new and the old document. With the Python
of the system, which knows LibreOffice."""
import pathlib, re, subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue

work, triples = pathlib.Path(sys.argv[1]).resolve(), [map(pathlib.Path, triple.split(",")) for triple in sys.argv[2:]]
work.mkdir(parents=True, exist_ok=True)
pipe = "rapporteur-tracked"
office = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{work}/profile", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"])
context = uno.getComponentContext()
resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
for _ in range(120):
    try:
        remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
service = remote.ServiceManager.createInstanceWithContext
desktop, dispatcher = service("com.sun.star.frame.Desktop", remote), service("com.sun.star.frame.DispatchHelper", remote)


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def text(path, command=None):
    """The paragraphs and cells of a document in their order, after a command."""
    document = desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, (option("Hidden", True),))
    if command:
        document.lockControllers()
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        left = document.createInstance and document.Redlines.createEnumeration()
        assert not left.hasMoreElements(), (path, command, "changes are left")
    out = work / "text.txt"
    document.storeToURL(out.as_uri(), (option("FilterName", "Text (encoded)"), option("FilterOptions", "UTF8,LF")))
    document.close(True)
    lines = [re.sub(r"\s+", " ", line).strip() for line in out.read_text("utf-8-sig").splitlines()]
    return [line for line in lines if line]


try:
    for old, new, tracked in triples:
        for path, command in ((new, ".uno:AcceptAllTrackedChanges"), (old, ".uno:RejectAllTrackedChanges")):
            expected, found = text(path), text(tracked, command)
            assert len(expected) > 20, expected
            for number, (a, b) in enumerate(zip(expected, found)):
                assert a == b, (command, number, a, b, expected[number - 2 : number + 3], found[number - 2 : number + 3])
            assert len(expected) == len(found), (command, len(expected), len(found), expected[-3:], found[-3:])
            print(f"{tracked.name}: after {command.removeprefix('.uno:')} the {len(found)} lines of {path}")
finally:
    try:
        desktop.terminate()
    except Exception:
        office.kill()
