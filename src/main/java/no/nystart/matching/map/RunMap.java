package no.nystart.matching.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map of a run as a sheet {@code width} wide and {@code height} high. Where it has no room, or does not know where a
 * postal place is, it leaves out; {@link #stretches} has everything.
 *
 * @param areas where people live, the largest first
 * @param sites where they get a place, in the order of their numbers
 * @param scale of the sheet
 */
public record RunMap(
        int width,
        int height,
        List<Area> areas,
        List<Site> sites,
        List<Line> lines,
        Scale scale,
        List<Stretch> stretches) {

    /**
     * A postal place where people live.
     *
     * @param unplaced how many of them get no place
     * @param label where its name begins; null where there is no room for it
     */
    public record Area(
            String name,
            int people,
            int unplaced,
            Spot at,
            int radius,
            @Nullable Label label) {

        /** Radius of what is drawn around it where somebody has no place. */
        public int ring() {
            return radius + Sheet.GAP;
        }

        /** How far it reaches. */
        int edge() {
            return unplaced > 0 ? ring() : radius;
        }
    }

    /** @param anchor of SVG: start, middle or end */
    public record Label(Spot at, String anchor) {}

    /** A company at a postal place, by the number it has on the sheet. */
    public record Site(int number, String company, String place, int people, Spot at) {

        public int left() {
            return at.x() - Sheet.MARK;
        }

        public int top() {
            return at.y() - Sheet.MARK;
        }

        public int side() {
            return 2 * Sheet.MARK;
        }
    }

    /**
     * People of one area at one site.
     *
     * @param bend where the line between them is drawn towards
     */
    public record Line(Area from, Site to, Spot bend, int people) {

        public int width() {
            return Math.min(24, 4 * people);
        }
    }

    /**
     * How long so many kilometres are on the sheet.
     *
     * @param top where it is drawn, in the lower left
     */
    public record Scale(int kilometres, int length, int top) {

        /** Where its words stand. */
        public int words() {
            return top - Sheet.GAP;
        }
    }

    /**
     * The same in words.
     *
     * @param company empty for whoever gets no place, as the site
     */
    public record Stretch(String home, String company, String site, int people) {}

    /** Whether there is anything to draw. */
    public boolean drawn() {
        return !areas.isEmpty();
    }
}
