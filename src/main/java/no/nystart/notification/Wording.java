package no.nystart.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.nystart.web.Language;
import no.nystart.web.Messages;
import no.nystart.web.Written;

/**
 * Puts notices into words in the recipient's language. A letter greets by first name; nothing else in it, and nothing at
 * all in a text message, tells who or what it is about.
 */
@ApplicationScoped
class Wording {

    private final Doors doors;

    @Inject
    Wording(Doors doors) {
        this.doors = doors;
    }

    String subject(List<Notice> notices, Language language) {
        NotificationMessages words = in(language);
        return notices.size() == 1 ? words.subject() : words.subjectOfSeveral(notices.size());
    }

    String letter(List<Notice> notices, Addressee to) {
        NotificationMessages words = in(to.language());
        StringBuilder text = new StringBuilder(words.greeting(to.firstName())).append("\n\n");
        if (notices.size() == 1) {
            text.append(sentences(notices.getFirst(), to.language())).append("\n\n");
            appendLink(text, notices.getFirst(), words);
        } else {
            text.append(words.severalBelow(notices.size())).append("\n\n");
            notices.forEach(notice -> {
                text.append("– ").append(sentences(notice, to.language())).append("\n\n");
                appendLink(text, notice, words);
            });
        }
        return text.append(words.readHere())
                .append('\n')
                .append(doors.front())
                .append("\n\n")
                .append(words.signature())
                .append("\n\n")
                .append(words.doNotReply())
                .append('\n')
                .toString();
    }

    String textMessage(List<Notice> notices, Language language) {
        if (notices.size() > 1) {
            return in(language).smsOfSeveral(notices.size()) + " " + doors.front();
        }
        Notice notice = notices.getFirst();
        return sentences(notice, language) + " " + doors.into(notice).orElseGet(doors::front);
    }

    private void appendLink(StringBuilder text, Notice notice, NotificationMessages words) {
        doors.into(notice)
                .ifPresent(link -> text.append(words.withoutSignIn())
                        .append('\n')
                        .append(link)
                        .append("\n\n"));
    }

    /** What has happened and what to do, and by when. */
    private static String sentences(Notice notice, Language language) {
        NotificationMessages words = in(language);
        LocalDate due = notice.dueOn();
        String what = words.what(notice.kind());
        return due == null ? what : what + " " + words.lastDay(Written.inWords(due, language.locale()));
    }

    private static NotificationMessages in(Language language) {
        return Messages.in(language, NotificationMessages.class);
    }
}
