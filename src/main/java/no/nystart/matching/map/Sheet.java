package no.nystart.matching.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nystart.register.codes.Coordinates;

/** What is drawn so far: nothing new covers it. */
final class Sheet {

    /** Half of a site's mark. */
    static final int MARK = 26;

    static final int GAP = 8;

    /** Of names, as the smallest screen shows them. */
    private static final int LETTER_HEIGHT = 30;

    private static final int LETTER_WIDTH = 16;

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private record Disc(Spot at, int radius) {

        boolean touches(Disc other) {
            return at.to(other.at) < radius + other.radius + GAP;
        }
    }

    private record Box(int left, int top, int right, int bottom) {

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        static Box around(Disc disc) {
            return new Box(
                    disc.at.x() - disc.radius,
                    disc.at.y() - disc.radius,
                    disc.at.x() + disc.radius,
                    disc.at.y() + disc.radius);
        }
    }

    private final Frame frame;
    private final List<Disc> discs = new ArrayList<>();
    private final List<Box> names = new ArrayList<>();

    Sheet(Frame frame) {
        this.frame = frame;
    }

    /** A circle that grows with the people in it. */
    RunMap.Area area(String name, int people, int unplaced, Coordinates at) {
        int radius = (int) Math.min(80, Math.round(20 + 7 * Math.sqrt(people)));
        return new RunMap.Area(name, people, unplaced, free(frame.at(at), radius), radius, null);
    }

    RunMap.Site site(int number, Trip.Work work, int people, Coordinates at) {
        return new RunMap.Site(number, work.company(), work.site(), people, free(frame.at(at), MARK));
    }

    /** With its name beside, below or above it, where nothing is covered. */
    RunMap.Area labelled(RunMap.Area area) {
        Spot at = area.at();
        int away = area.edge() + GAP;
        int aslant = (int) (away * 0.7);
        int third = LETTER_HEIGHT / 3;
        int width = area.name().length() * LETTER_WIDTH;
        Optional<RunMap.Label> label = Stream.of(
                        new RunMap.Label(at.moved(away, third), "start"),
                        new RunMap.Label(at.moved(-away, third), "end"),
                        new RunMap.Label(at.moved(0, away + 2 * third), "middle"),
                        new RunMap.Label(at.moved(0, -away), "middle"),
                        new RunMap.Label(at.moved(aslant, aslant + third), "start"),
                        new RunMap.Label(at.moved(aslant, -aslant), "start"),
                        new RunMap.Label(at.moved(-aslant, aslant + third), "end"),
                        new RunMap.Label(at.moved(-aslant, -aslant), "end"))
                .filter(each -> isFree(box(each, width)))
                .findFirst();
        label.ifPresent(each -> names.add(box(each, width)));
        return new RunMap.Area(area.name(), area.people(), area.unplaced(), at, area.radius(), label.orElse(null));
    }

    private static Box box(RunMap.Label label, int width) {
        int left = switch (label.anchor()) {
            case "start" -> label.at().x();
            case "end" -> label.at().x() - width;
            default -> label.at().x() - width / 2;
        };
        return new Box(
                left, label.at().y() - LETTER_HEIGHT, left + width, label.at().y() + GAP);
    }

    private boolean isFree(Box box) {
        return box.left >= 0
                && box.right <= Frame.WIDTH
                && box.top >= 0
                && box.bottom <= frame.height()
                && names.stream().noneMatch(box::touches)
                && discs.stream().map(Box::around).noneMatch(box::touches);
    }

    /** The nearest spot where the mark covers no other, along a spiral; where there is none, the spot itself. */
    private Spot free(Spot wanted, int radius) {
        Spot spot = Stream.iterate(0, step -> step + 1)
                .limit(400)
                .map(step -> wanted.moved(
                        7 * Math.sqrt(step) * Math.cos(step * GOLDEN_ANGLE),
                        7 * Math.sqrt(step) * Math.sin(step * GOLDEN_ANGLE)))
                .filter(each -> discs.stream().noneMatch(new Disc(each, radius)::touches))
                .findFirst()
                .orElse(wanted);
        discs.add(new Disc(spot, radius));
        return spot;
    }
}
