//! Each stage of a report alone: S has 2,000 rows of attendance, M 200,000. Run: see `Cargo.toml`
//! here.
#![allow(clippy::unwrap_used, reason = "a bench stops where something is wrong")]

use divan::{Bencher, black_box};
use jiff::civil::Date;
use rapporteur::{
    disclosure::{Audience, Released, release},
    input::{self, Dataset},
    layout::{self, fonts::Fonts},
    documents::Made,
    publish::{self, EditionPlace},
    render,
    report::{Report, Templates, compose},
    settings::{RunOptions, Settings, period::Period},
    statistics::{self, Statistics},
    words::Words,
};
use std::{
    path::PathBuf,
    sync::{Arc, LazyLock},
};
use synthetic::{Size, write};

fn main() {
    divan::main();
}

/// What a run goes through, made once.
struct Run {
    folder: PathBuf,
    settings: Settings,
    period: Period,
    data: Dataset,
    words: Arc<Words>,
}

impl Run {
    fn new(name: &str, size: &Size) -> Self {
        let folder = std::env::temp_dir().join(format!("rapporteur-stages-{name}-{}", std::process::id()));
        write(size, &folder).unwrap();
        let settings = Settings::parse("").unwrap();
        let data = input::read(&folder, &settings, Date::MAX).unwrap().value;
        Self { folder, settings, period: "2021".parse().unwrap(), data, words: Words::english() }
    }

    fn statistics(&self) -> Statistics {
        statistics::compute(&self.data, &self.settings, &self.period).unwrap()
    }

    fn released(&self) -> Released {
        release(self.statistics(), &self.data, &self.settings, Audience::Members).unwrap()
    }

    fn report(&self, released: &Released) -> Report {
        compose(released, &self.settings, &self.words, &Templates::default().choose("briefing", "en")).unwrap()
    }
}

static S: LazyLock<Run> = LazyLock::new(|| Run::new("s", &Size::S));
static M: LazyLock<Run> = LazyLock::new(|| Run::new("m", &Size::M));

fn of(name: &str) -> &'static Run {
    if name == "S" { &S } else { &M }
}

#[divan::bench(args = ["S", "M"], sample_count = 10)]
fn read_and_check(bencher: Bencher, name: &str) {
    let run = of(name);
    bencher.bench(|| input::read(black_box(&run.folder), &run.settings, Date::MAX).unwrap());
}

#[divan::bench(name = "statistics", args = ["S", "M"], sample_count = 10)]
fn all_statistics(bencher: Bencher, name: &str) {
    let run = of(name);
    bencher.bench(|| run.statistics());
}

#[divan::bench(args = ["S", "M"], sample_count = 10)]
fn disclose(bencher: Bencher, name: &str) {
    let run = of(name);
    bencher.with_inputs(|| run.statistics()).bench_values(|all| release(all, &run.data, &run.settings, Audience::Members).unwrap());
}

#[divan::bench(name = "compose", args = ["S", "M"], sample_count = 10)]
fn compose_briefing(bencher: Bencher, name: &str) {
    let run = of(name);
    let released = run.released();
    bencher.bench(|| run.report(&released));
}

#[divan::bench(args = ["S", "M"], sample_count = 10)]
fn pdf(bencher: Bencher, name: &str) {
    let run = of(name);
    let report = run.report(&run.released());
    bencher.bench(|| {
        let mut fonts = Fonts::new(&run.settings.fonts);
        render::pdf::write("a.pdf", |to| layout::lay_out(&report, &run.words, &mut fonts, to)).unwrap()
    });
}

#[divan::bench(args = ["S", "M"], sample_count = 10)]
fn web(bencher: Bencher, name: &str) {
    let run = of(name);
    let report = run.report(&run.released());
    bencher.bench(|| render::html::write(&report, &run.words, &mut Fonts::new(&run.settings.fonts), "a.html", "a.xlsx"));
}

#[divan::bench(args = ["S", "M"], sample_count = 5)]
fn workbook(bencher: Bencher, name: &str) {
    let run = of(name);
    let report = run.report(&run.released());
    bencher.bench(|| render::xlsx::write(&report, &run.words, "a.xlsx", &run.folder).unwrap());
}

#[divan::bench(args = ["S", "M"], sample_count = 5)]
fn data_files(bencher: Bencher, name: &str) {
    let run = of(name);
    let released = run.released();
    bencher.bench(|| render::data::write(&released, &run.settings, &run.words, &[]).unwrap());
}

#[divan::bench(args = ["S", "M"], sample_count = 5)]
fn publish(bencher: Bencher, name: &str) {
    let run = of(name);
    let released = run.released();
    let mut files = render::data::write(&released, &run.settings, &run.words, &[]).unwrap();
    let made = Made { artifacts: files.clone(), ..Made::default() };
    let options = RunOptions::default();
    files.push(publish::manifest(&released, &run.settings, &options, &[], &made, None));
    let outputs = run.folder.join("outputs");
    bencher.bench(|| publish::publish(
            &EditionPlace {
                made_from: &serde_json::Value::Null,
                outputs: &outputs,
                name: "2021",
                keep: 0,
                compared: None,
                is_latest: true,
            },
            &files,
        ).unwrap());
}
