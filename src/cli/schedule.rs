//! `rapporteur schedule`: what makes a system run `report` every night in this folder. It prints,
//! and sets nothing up.

use super::{Arguments, BUG, Command, Failure, NO_INPUT, USAGE, report::ReportCommand, terminal};
use crate::words::Words;
use clap::Parser;
use std::path::{Component, Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct Schedule {
    /// The system that starts the runs
    #[arg(long = "for", value_enum, default_value_t)]
    system: System,
    /// The time of the daily run: hours and minutes
    #[arg(long, value_name = "HH:MM", default_value = "02:30")]
    at: String,
    /// Further arguments for `report`, after --
    #[arg(last = true)]
    arguments: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
enum System {
    /// A line for crontab -e
    #[default]
    Cron,
    /// A service and a timer for systemd
    Systemd,
    /// A task for the Windows Task Scheduler, as XML
    Windows,
}

impl Schedule {
    pub fn run(&self, words: &Words) -> Result<(), Failure> {
        let (hour, minute) = self.time(words)?;
        let (program, folder) = (
            path_text(std::env::current_exe(), BUG, words)?,
            path_text(std::env::current_dir(), NO_INPUT, words)?,
        );
        let report = parse_report(&arguments(&self.arguments), words)?;
        let absolute = |path: &Path| {
            let path = std::path::absolute(path).map(|path| plain_path(&path));
            path_text(path, BUG, words)
        };
        let (inputs, outputs) = (absolute(report.inputs())?, absolute(&report.outputs)?);
        if !Path::new(&inputs).is_dir() {
            return Err(Failure::new(
                NO_INPUT,
                words.say("failed-folder", &[("path", inputs.into())]),
            ));
        }
        let call = self.call(&inputs, &outputs);
        if [&program, &folder, &outputs]
            .into_iter()
            .chain(&self.arguments)
            .any(|text| text.contains(['\n', '\r', '\0']))
        {
            return Err(Failure::new(USAGE, words.text("schedule-name")));
        }
        terminal::say(&match self.system {
            System::Cron => cron(&program, &folder, &outputs, &call, hour, minute),
            System::Systemd => systemd(
                &program,
                &folder,
                &outputs,
                &call,
                report.on_failure.is_some(),
                (hour, minute),
            ),
            System::Windows => windows(&program, &folder, &call, hour, minute),
        });
        Ok(())
    }

    /// Hour and minute of the run.
    fn time(&self, words: &Words) -> Result<(u8, u8), Failure> {
        let number = |text: &str, end: u8| text.parse::<u8>().ok().filter(|n| *n < end);
        let time = self
            .at
            .split_once(':')
            .and_then(|(hour, minute)| Some((number(hour, 24)?, number(minute, 60)?)));
        time.ok_or_else(|| {
            Failure::new(
                USAGE,
                words.say("schedule-time", &[("at", self.at.as_str().into())]),
            )
        })
    }

    /// The arguments of the run. Whoever looks at the line sees what is read and what is written,
    /// and from where it is started is no matter.
    fn call(&self, inputs: &str, outputs: &str) -> Vec<String> {
        let places = [("--inputs", inputs), ("--outputs", outputs)];
        let places = places
            .into_iter()
            .filter(|(name, _)| !has(&self.arguments, name))
            .flat_map(|(name, path)| [name.to_owned(), path.to_owned()]);
        arguments(
            &places
                .chain(self.arguments.iter().cloned())
                .collect::<Vec<String>>(),
        )
    }
}

/// A path as text. An error has this code where there is no such path.
fn path_text(path: std::io::Result<PathBuf>, code: u8, words: &Words) -> Result<String, Failure> {
    let path = path.map_err(|e| {
        Failure::new(
            code,
            words.say("schedule-where", &[("reason", e.to_string().into())]),
        )
    })?;
    path.to_str()
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(USAGE, words.text("schedule-name")))
}

/// The report that a call asks for; an error where it is no such call.
fn parse_report(call: &[String], words: &Words) -> Result<ReportCommand, Failure> {
    let parsed = Arguments::try_parse_from(
        std::iter::once("rapporteur").chain(call.iter().map(String::as_str)),
    );
    match parsed {
        Ok(Arguments {
            command: Command::Report(report),
        }) => Ok(report),
        Ok(_) => Err(Failure::new(USAGE, words.text("schedule-report"))),
        Err(e) => Err(Failure::new(
            USAGE,
            e.to_string().trim_start_matches("error: ").trim_end(),
        )),
    }
}

/// A path without `.` and `..`: systemd takes no other. What is there is asked where that leads.
fn plain_path(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

/// Is this option among the arguments, with its value after it or behind an equals sign?
fn has(arguments: &[String], name: &str) -> bool {
    arguments
        .iter()
        .any(|own| own == name || own.starts_with(&format!("{name}=")))
}

/// What a nightly run does, with what else it is asked to do.
fn arguments(more: &[String]) -> Vec<String> {
    let mut call = vec!["report"];
    call.extend((!has(more, "--if-changed")).then_some("--if-changed"));
    call.extend(
        (!has(more, "--log"))
            .then_some(["--log", "json"])
            .into_iter()
            .flatten(),
    );
    call.into_iter()
        .map(str::to_owned)
        .chain(more.iter().cloned())
        .collect()
}

/// A text as a shell reads it.
fn in_shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// The log lies beside what is written. Where not even that can be begun, or the run fails, cron
/// hears a line of it and sends mail.
fn cron(
    program: &str,
    folder: &str,
    outputs: &str,
    call: &[String],
    hour: u8,
    minute: u8,
) -> String {
    // A percent sign ends a command of cron, unless it is escaped.
    let quoted = |text: &str| in_shell(text).replace('%', "\\%");
    let call: Vec<String> = std::iter::once(program)
        .chain(call.iter().map(String::as_str))
        .map(quoted)
        .collect();
    let (folder, outputs, log) = (
        quoted(folder),
        quoted(outputs),
        quoted(&format!("{outputs}/rapporteur.log")),
    );
    let failed = quoted("rapporteur failed; its log is");
    format!(
        "{minute} {hour} * * * mkdir -p {outputs} && cd {folder} && {} 2>>{log} || echo {failed} {log}",
        call.join(" ")
    )
}

/// The name of who runs this, or its number where no list has it.
fn user() -> String {
    let name = ["USER", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|name| !name.is_empty()));
    #[cfg(unix)]
    let name = name.or_else(|| {
        let id = rustix::process::geteuid().as_raw().to_string();
        let list = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let of_line = |line: &str| {
            let mut parts = line.split(':');
            let name = parts.next()?.to_owned();
            (parts.nth(1) == Some(id.as_str())).then_some(name)
        };
        list.lines().find_map(of_line).or(Some(id))
    });
    name.unwrap_or_default()
}

fn systemd(
    program: &str,
    folder: &str,
    outputs: &str,
    call: &[String],
    tells: bool,
    (hour, minute): (u8, u8),
) -> String {
    let plain = |text: &str| text.replace('%', "%%");
    let quoted = |text: &str| {
        format!(
            "\"{}\"",
            plain(&text.replace('\\', "\\\\").replace('"', "\\\""))
        )
    };
    // In a command a dollar sign would stand for a variable.
    let called = |text: &str| quoted(text).replace('$', "$$");
    let call: Vec<String> = std::iter::once(program)
        .chain(call.iter().map(String::as_str))
        .map(called)
        .collect();
    let user = user();
    // A command that is to hear of failures may send mail.
    let network = if tells {
        "# The command of --on-failure may need the network.\n"
    } else {
        "PrivateNetwork=yes\n"
    };
    format!(
        "# /etc/systemd/system/rapporteur.service\n\
         [Unit]\nDescription=Briefing and workbooks from the lists of the secretariat\n\n\
         [Service]\nType=oneshot\nUser={user}\nWorkingDirectory={folder}\nExecStart={call}\n\
         # Nothing of the machine but the folder of outputs, no other right.\n\
         {network}ProtectSystem=strict\nReadWritePaths={writes}\nProtectHome=read-only\nPrivateTmp=yes\nPrivateDevices=yes\n\
         NoNewPrivileges=yes\nProtectKernelTunables=yes\nProtectControlGroups=yes\nRestrictSUIDSGID=yes\nMemoryMax=2G\nNice=10\n\n\
         # /etc/systemd/system/rapporteur.timer\n\
         [Unit]\nDescription=Every night\n\n\
         [Timer]\nOnCalendar=*-*-* {hour:02}:{minute:02}:00\nPersistent=yes\n\n[Install]\nWantedBy=timers.target\n\n\
         # Then: mkdir -p {shell} && chown {user} {shell} && systemctl enable --now rapporteur.timer",
        user = plain(&user),
        folder = plain(folder),
        writes = quoted(outputs),
        shell = in_shell(outputs),
        call = call.join(" ")
    )
}

/// In quotation marks: backslashes are themselves, but before such a mark.
fn windows_quoted(text: &str) -> String {
    let (mut quoted, mut backslashes) = (String::from('"'), 0);
    for c in text.chars() {
        if c == '"' {
            quoted.extend(std::iter::repeat_n('\\', backslashes + 1));
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        quoted.push(c);
    }
    quoted.extend(std::iter::repeat_n('\\', backslashes));
    quoted + "\""
}

fn windows(program: &str, folder: &str, call: &[String], hour: u8, minute: u8) -> String {
    let escaped = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
    };
    let quoted = |text: &String| {
        if text.contains([' ', '"']) {
            windows_quoted(text)
        } else {
            text.clone()
        }
    };
    let call: Vec<String> = call.iter().map(quoted).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!-- schtasks /Create /TN rapporteur /XML rapporteur.xml -->\n\
         <Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n\
         \x20 <Triggers><CalendarTrigger><StartBoundary>2024-01-01T{hour:02}:{minute:02}:00</StartBoundary><ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay></CalendarTrigger></Triggers>\n\
         \x20 <Principals><Principal><LogonType>S4U</LogonType><RunLevel>LeastPrivilege</RunLevel></Principal></Principals>\n\
         \x20 <Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy><StartWhenAvailable>true</StartWhenAvailable><ExecutionTimeLimit>PT1H</ExecutionTimeLimit></Settings>\n\
         \x20 <Actions><Exec><Command>{program}</Command><Arguments>{arguments}</Arguments><WorkingDirectory>{folder}</WorkingDirectory></Exec></Actions>\n\
         </Task>",
        program = escaped(program),
        arguments = escaped(&call.join(" ")),
        folder = escaped(folder)
    )
}
