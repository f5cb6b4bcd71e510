package no.nystart.matching.question;

import no.nystart.matching.explain.NearestChanges;
import no.nystart.matching.explain.Supposition;
import no.nystart.matching.explain.WhyNot;

/** What came of a question. */
public sealed interface Answer {

    /** The same without anybody else's id, and without a trace of how many were left out. */
    Answer seenBy(Visible visible);

    /** To {@link Question.ExactPrice}. */
    record Price(WhyNot whyNot) implements Answer {
        @Override
        public Answer seenBy(Visible visible) {
            return new Price(visible.of(whyNot));
        }
    }

    /** To {@link Question.WeightsEffect} and {@link Question.WhatIf}. */
    record Supposed(Supposition supposition) implements Answer {
        @Override
        public Answer seenBy(Visible visible) {
            return new Supposed(visible.of(supposition));
        }
    }

    /** To {@link Question.NearestChange}. */
    record Nearest(NearestChanges changes) implements Answer {
        @Override
        public Answer seenBy(Visible visible) {
            return new Nearest(visible.of(changes));
        }
    }
}
