//! Pages of listings: `Limit` and `Marker` in, `NextMarker` and `Truncated` out.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::error::KmsError;

/// The page that a request asks for.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// The most items.
    pub limit: usize,
    /// The position of the last item of the page before.
    pub after: Option<String>,
    listing: String,
}

/// The sizes of a listing's pages.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// Items where the request names no limit.
    pub default: u32,
    /// The most items; a greater limit that the model allows counts as this.
    pub max: u32,
}

impl Page {
    /// The page of this listing, such as `ListKeys us-east-1`.
    ///
    /// # Errors
    ///
    /// `InvalidMarkerException` if the marker was not issued by this listing.
    pub fn of(
        listing: String,
        sizes: Sizes,
        limit: Option<u32>,
        marker: Option<&str>,
    ) -> Result<Self, KmsError> {
        let after = match marker {
            None => None,
            Some(marker) => Some(position(&listing, marker).ok_or_else(KmsError::invalid_marker)?),
        };
        let limit = limit.unwrap_or(sizes.default).min(sizes.max);
        Ok(Page { limit: usize::try_from(limit).unwrap_or(usize::MAX), after, listing })
    }

    /// The marker of the page that follows the item at this position.
    fn marker_after(&self, position: &str) -> String {
        STANDARD.encode(format!("{}\n{position}", self.listing))
    }

    /// A page of rows that follow one another by their positions, of which one more than the page was asked for to tell
    /// whether another page follows, and the next page's marker if there is one.
    pub fn of_rows<T>(&self, mut rows: Vec<(String, T)>) -> (Vec<T>, Option<String>) {
        let is_last = rows.len() <= self.limit;
        rows.truncate(self.limit);
        let next = rows.last().filter(|_| !is_last).map(|(position, _)| self.marker_after(position));
        (rows.into_iter().map(|(_, item)| item).collect(), next)
    }

    /// A page of items in memory whose positions are their places, and the next page's marker if there is one.
    ///
    /// # Errors
    ///
    /// `InvalidMarkerException` if the marker names no place.
    pub fn cut<T>(&self, items: impl IntoIterator<Item = T>) -> Result<(Vec<T>, Option<String>), KmsError> {
        let start: usize = match &self.after {
            None => 0,
            Some(place) => place.parse().map_err(|_| KmsError::invalid_marker())?,
        };
        let mut rest = items.into_iter().skip(start);
        let page: Vec<T> = rest.by_ref().take(self.limit).collect();
        let next = rest.next().map(|_| self.marker_after(&(start + page.len()).to_string()));
        Ok((page, next))
    }
}

fn position(listing: &str, marker: &str) -> Option<String> {
    let text = String::from_utf8(STANDARD.decode(marker).ok()?).ok()?;
    let (of, position) = text.split_once('\n')?;
    (of == listing).then(|| position.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: Sizes = Sizes { default: 2, max: 3 };

    fn page(limit: Option<u32>, marker: Option<&str>) -> Result<Page, KmsError> {
        Page::of("L".to_owned(), SIZES, limit, marker)
    }

    #[test]
    fn pages_follow_one_another_without_gap() {
        for (limit, sizes) in
            [(None, vec![2, 2, 1]), (Some(1), vec![1; 5]), (Some(3), vec![3, 2]), (Some(9), vec![3, 2])]
        {
            let mut seen = Vec::new();
            let mut pages = Vec::new();
            let mut marker: Option<String> = None;
            loop {
                let (items, next) = page(limit, marker.as_deref()).unwrap().cut(0..5).unwrap();
                pages.push(items.len());
                seen.extend(items);
                marker = next;
                if marker.is_none() {
                    break;
                }
            }
            assert_eq!((seen, pages), ((0..5).collect(), sizes), "{limit:?}");
        }
    }

    #[test]
    fn a_row_too_many_tells_of_another_page() {
        let page = page(None, None).unwrap();
        for (rows, expected, next) in [
            (vec![], vec![], None),
            (vec![("a", 1), ("b", 2)], vec![1, 2], None),
            (vec![("a", 1), ("b", 2), ("c", 3)], vec![1, 2], Some("b")),
        ] {
            let rows = rows.into_iter().map(|(position, item)| (position.to_owned(), item)).collect();
            assert_eq!(page.of_rows(rows), (expected, next.map(|position| page.marker_after(position))));
        }
    }

    #[test]
    fn markers_of_others_are_refused() {
        let other = Page::of("M".to_owned(), SIZES, None, None).unwrap().marker_after("1");
        let place = page(None, None).unwrap().marker_after("x");
        for marker in ["", "x", "%%", &other, &STANDARD.encode("L")] {
            assert_eq!(page(None, Some(marker)), Err(KmsError::invalid_marker()), "{marker}");
        }
        assert_eq!(page(None, Some(&place)).unwrap().cut(0..5), Err(KmsError::invalid_marker()));
    }
}
