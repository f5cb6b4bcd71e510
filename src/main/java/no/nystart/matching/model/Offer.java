package no.nystart.matching.model;

/**
 * A place together with a leader who leads there; one object shared by all young people it exists for,
 * equal by index within a table.
 *
 * @param index position in {@link OfferTable#offers()}, which is ordered by place id, then leader id
 * @param placeIndex position in the problem's places
 * @param leaderIndex position in the problem's leaders
 * @param companyIndex position in the problem's companies
 */
public record Offer(int index, Place place, Leader leader, int placeIndex, int leaderIndex, int companyIndex) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Offer that && that.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return place.id() + " with " + leader.id();
    }
}
