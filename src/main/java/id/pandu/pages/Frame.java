package id.pandu.pages;

import java.util.List;

/**
 * What all pages have in common.
 *
 * @param service name of the service, as the rulebook tells it
 * @param styles addresses of the style sheets
 * @param sheet what is known of the case, as it travels on
 * @param languages tags of the languages a reader can choose
 */
public record Frame(PageText text, String service, List<String> styles, String sheet, List<String> languages) {

    public Frame {
        styles = List.copyOf(styles);
        languages = List.copyOf(languages);
    }

    /** The languages a reader can choose beside that of the page. */
    public List<String> otherLanguages() {
        return languages.stream().filter(tag -> !tag.equals(text.language())).toList();
    }
}
