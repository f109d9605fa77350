//! Files that are archives of parts, such as workbooks. In: names of parts. Out: paths of parts. It must
//! not know what a part holds.

/// The path of a part from the folder of another.
#[must_use]
pub fn part_path(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').collect();
    for part in target.split('/') {
        match part {
            ".." => drop(path.pop()),
            part => path.push(part),
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::part_path;

    #[test]
    fn parts_are_found_from_the_folder_of_another() {
        assert_eq!(
            part_path("xl/worksheets", "../charts/chart1.xml"),
            "xl/charts/chart1.xml"
        );
        assert_eq!(part_path("xl", "/xl/styles.xml"), "xl/styles.xml");
    }
}
