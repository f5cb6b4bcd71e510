package no.nystart.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The main menu as one visitor sees it on one page.
 *
 * @param bar what lies open, from left to right
 * @param more the rest, behind one entry that opens
 */
public record Menu(List<Item> bar, List<Item> more) {

    /** As many entries as have room on one line, beside the product's and the visitor's names, at 1280 px. */
    static final int ROOM = 7;

    /** One entry. */
    public record Item(String path, String label, boolean current) {}

    static Menu of(List<MenuEntry> allowed, String path, Language language) {
        List<MenuEntry> sorted = allowed.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        List<MenuEntry> open = sorted.size() <= ROOM
                ? sorted
                : sorted.stream().filter(entry -> !entry.seldom()).limit(ROOM).toList();
        return new Menu(
                items(open, path, language),
                items(sorted.stream().filter(entry -> !open.contains(entry)).toList(), path, language));
    }

    private static List<Item> items(List<MenuEntry> entries, String path, Language language) {
        return entries.stream()
                .map(entry -> new Item(entry.path(), entry.label().apply(language), entry.leadsTo(path)))
                .toList();
    }

    /** All of them, in their order. */
    public List<Item> all() {
        return Stream.concat(bar.stream(), more.stream()).toList();
    }

    /** Whether the visitor is on a page that one of the rest leads to. */
    public boolean moreIsCurrent() {
        return more.stream().anyMatch(Item::current);
    }
}
