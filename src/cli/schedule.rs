//! `rapporteur schedule`: what makes a system run `report` every night in this folder. It prints, and sets nothing up.

use super::{Arguments, BUG, Failure, USAGE, terminal};
use crate::words::Words;
use clap::Parser;

#[derive(Debug, clap::Args)]
pub struct Schedule {
    /// What is to call it
    #[arg(long = "for", value_enum, default_value_t)]
    system: System,
    /// When, each day: hours and minutes
    #[arg(long, value_name = "HH:MM", default_value = "02:30")]
    at: String,
    /// More arguments for `report`, after --
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
        let wrong = || Failure::new(USAGE, words.with("schedule-time", &[("at", self.at.as_str().into())]));
        let (hour, minute) = self.at.split_once(':').ok_or_else(wrong)?;
        let hour = hour.parse::<u8>().ok().filter(|h| *h < 24).ok_or_else(wrong)?;
        let minute = minute.parse::<u8>().ok().filter(|m| *m < 60).ok_or_else(wrong)?;
        let text = |path: std::io::Result<std::path::PathBuf>| {
            let path = path.map_err(|e| Failure::new(BUG, e))?;
            path.to_str().map(str::to_owned).ok_or_else(|| Failure::new(USAGE, words.text("schedule-name")))
        };
        let (program, folder) = (text(std::env::current_exe())?, text(std::env::current_dir())?);
        let call = arguments(&self.arguments);
        let report = match Arguments::try_parse_from(std::iter::once("rapporteur").chain(call.iter().map(String::as_str))) {
            Ok(Arguments { command: super::Command::Report(report) }) => report,
            Ok(_) => return Err(Failure::new(USAGE, words.text("schedule-report"))),
            Err(e) => return Err(Failure::new(USAGE, e.to_string().trim_start_matches("error: ").trim_end())),
        };
        let outputs = text(std::path::absolute(&report.outputs))?;
        if [&program, &folder].into_iter().chain(&self.arguments).any(|text| text.contains(['\n', '\r', '\0'])) {
            return Err(Failure::new(USAGE, words.text("schedule-name")));
        }
        terminal::say(&match self.system {
            System::Cron => cron(&program, &folder, &call, hour, minute),
            System::Systemd => systemd(&program, &folder, &outputs, &call, report.on_failure.is_some(), (hour, minute)),
            System::Windows => windows(&program, &folder, &call, hour, minute),
        });
        Ok(())
    }
}

/// What a nightly run does, with what else it is told.
fn arguments(more: &[String]) -> Vec<String> {
    let is_told = |name: &str| more.iter().any(|own| own == name || own.starts_with(&format!("{name}=")));
    let mut call = vec!["report"];
    call.extend((!is_told("--if-changed")).then_some("--if-changed"));
    call.extend((!is_told("--log")).then_some(["--log", "json"]).into_iter().flatten());
    call.into_iter().map(str::to_owned).chain(more.iter().cloned()).collect()
}

/// A text as a shell reads it.
fn in_shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

fn cron(program: &str, folder: &str, call: &[String], hour: u8, minute: u8) -> String {
    // A percent sign ends a command of cron, unless it is escaped.
    let quoted = |text: &str| in_shell(text).replace('%', "\\%");
    let call: Vec<String> = std::iter::once(program).chain(call.iter().map(String::as_str)).map(quoted).collect();
    format!("{minute} {hour} * * * cd {} && {} 2>>rapporteur.log", quoted(folder), call.join(" "))
}

fn systemd(program: &str, folder: &str, outputs: &str, call: &[String], tells: bool, (hour, minute): (u8, u8)) -> String {
    let plain = |text: &str| text.replace('%', "%%");
    let quoted = |text: &str| format!("\"{}\"", plain(&text.replace('\\', "\\\\").replace('"', "\\\"")));
    // In a command a dollar sign would stand for a variable.
    let called = |text: &str| quoted(text).replace('$', "$$");
    let call: Vec<String> = std::iter::once(program).chain(call.iter().map(String::as_str)).map(called).collect();
    let user = ["USER", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok()).unwrap_or_else(|| "nobody".to_owned());
    // A command that is to hear of failures may send mail.
    let network = if tells { "# The command of --on-failure may need the network.\n" } else { "PrivateNetwork=yes\n" };
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
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let quoted = |text: &String| {
        if text.contains([' ', '"']) { windows_quoted(text) } else { text.clone() }
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
