package id.pandu.pages;

import java.util.List;

/**
 * Where people begin.
 *
 * @param paragraphs what the service says of itself
 * @param concerns what can be asked
 * @param stories samples that can be opened
 * @param problems what is wrong with the facts that were brought, which stand in {@code brought}
 */
public record BeginPage(
        Frame frame,
        List<String> paragraphs,
        List<Concern> concerns,
        List<Story> stories,
        List<String> problems,
        String brought) {

    public BeginPage {
        paragraphs = List.copyOf(paragraphs);
        concerns = List.copyOf(concerns);
        stories = List.copyOf(stories);
        problems = List.copyOf(problems);
    }

    /** Something people come to ask. */
    public record Concern(String code, String name) {}

    /** @param id name of its folder */
    public record Story(String id, String title) {}
}
