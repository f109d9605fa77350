//! `rapporteur schedule`: what makes a system run `report` every night in this folder. It prints, and sets nothing up.

use super::{BUG, Failure, USAGE, terminal};
use crate::words::Words;

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
        let text =
            |path: std::io::Result<std::path::PathBuf>| path.map(|path| path.display().to_string()).map_err(|e| Failure::new(BUG, e));
        let (program, folder) = (text(std::env::current_exe())?, text(std::env::current_dir())?);
        if [&program, &folder].iter().chain(&self.arguments.iter().collect::<Vec<_>>()).any(|text| text.contains(['\n', '\r', '\0'])) {
            return Err(Failure::new(USAGE, words.text("schedule-name")));
        }
        terminal::say(&match self.system {
            System::Cron => cron(&program, &folder, &self.arguments, hour, minute),
            System::Systemd => systemd(&program, &folder, &self.arguments, hour, minute),
            System::Windows => windows(&program, &folder, &self.arguments, hour, minute),
        });
        Ok(())
    }
}

/// What a nightly run does.
const USUAL: [&str; 4] = ["report", "--if-changed", "--log", "json"];

fn arguments(more: &[String]) -> Vec<String> {
    USUAL.map(str::to_owned).into_iter().chain(more.iter().cloned()).collect()
}

fn cron(program: &str, folder: &str, more: &[String], hour: u8, minute: u8) -> String {
    // A percent sign ends a command of cron, unless it is escaped.
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "'\\''").replace('%', "\\%"));
    let call: Vec<String> = std::iter::once(program.to_owned()).chain(arguments(more)).map(|text| quoted(&text)).collect();
    format!("{minute} {hour} * * * cd {} && {} 2>>rapporteur.log", quoted(folder), call.join(" "))
}

fn systemd(program: &str, folder: &str, more: &[String], hour: u8, minute: u8) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$"));
    let plain = |text: &str| text.replace('%', "%%");
    let call: Vec<String> = std::iter::once(program.to_owned()).chain(arguments(more)).map(|text| quoted(&text)).collect();
    format!(
        "# /etc/systemd/system/rapporteur.service\n\
         [Unit]\nDescription=Briefing and workbooks from the lists of the secretariat\n\n\
         [Service]\nType=oneshot\nWorkingDirectory={folder}\nExecStart={call}\n\
         # Nothing of the machine but this folder, no network, no other right.\n\
         ProtectSystem=strict\nReadWritePaths={outputs}\nProtectHome=read-only\nPrivateTmp=yes\nPrivateDevices=yes\nPrivateNetwork=yes\n\
         NoNewPrivileges=yes\nProtectKernelTunables=yes\nProtectControlGroups=yes\nRestrictSUIDSGID=yes\nMemoryMax=2G\nNice=10\n\n\
         # /etc/systemd/system/rapporteur.timer\n\
         [Unit]\nDescription=Every night\n\n\
         [Timer]\nOnCalendar=*-*-* {hour:02}:{minute:02}:00\nPersistent=yes\n\n[Install]\nWantedBy=timers.target\n\n\
         # Then: mkdir -p {outputs} && systemctl enable --now rapporteur.timer",
        folder = plain(folder),
        outputs = plain(&format!("{folder}/outputs")),
        call = call.join(" ")
    )
}

fn windows(program: &str, folder: &str, more: &[String], hour: u8, minute: u8) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let call: Vec<String> =
        arguments(more).iter().map(|text| if text.contains(' ') { format!("\"{text}\"") } else { text.clone() }).collect();
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
