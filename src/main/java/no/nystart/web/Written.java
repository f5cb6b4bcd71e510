package no.nystart.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and numbers as the public sector writes them in the page's language. */
@TemplateExtension
public final class Written {

    /** The field's clock on the wall. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Written() {}

    /** 1. februar 2027 */
    public static String inWords(LocalDate date, @TemplateAttribute("locale") @Nullable Object locale) {
        return format("d. MMMM uuuu", "d MMMM uuuu", locale).format(date);
    }

    /** mandag 1. februar */
    public static String weekday(LocalDate date, @TemplateAttribute("locale") @Nullable Object locale) {
        return format("EEEE d. MMMM", "EEEE d MMMM", locale).format(date);
    }

    /** 01.02.2027, for tables; a date that sorts stays in ISO in the markup's {@code datetime}. */
    public static String inFigures(LocalDate date, @TemplateAttribute("locale") @Nullable Object locale) {
        return format("dd.MM.uuuu", "dd/MM/uuuu", locale).format(date);
    }

    /** 1. februar 2027 kl. 14.30 */
    public static String inWords(LocalDateTime time, @TemplateAttribute("locale") @Nullable Object locale) {
        return format("d. MMMM uuuu 'kl.' HH.mm", "d MMMM uuuu 'at' HH:mm", locale)
                .format(time);
    }

    /** 1. februar 2027 kl. 14.30, on the wall in Oslo */
    public static String inWords(Instant instant, @TemplateAttribute("locale") @Nullable Object locale) {
        return inWords(LocalDateTime.ofInstant(instant, OSLO), locale);
    }

    /** 1 234 in Norwegian, 1,234 in English */
    public static String grouped(Number number, @TemplateAttribute("locale") @Nullable Object locale) {
        NumberFormat format = NumberFormat.getIntegerInstance(numbers(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** 0,5 with the decimals asked for */
    public static String decimals(Number number, int decimals, @TemplateAttribute("locale") @Nullable Object locale) {
        NumberFormat format = NumberFormat.getNumberInstance(numbers(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(new BigDecimal(number.toString()));
    }

    /** 12,5 % of a share between 0 and 1 */
    public static String percent(Number share, int decimals, @TemplateAttribute("locale") @Nullable Object locale) {
        BigDecimal hundredths = new BigDecimal(share.toString()).movePointRight(2);
        return decimals(hundredths, decimals, locale) + (isEnglish(locale) ? "%" : "\u00a0%");
    }

    private static DateTimeFormatter format(String norwegian, String english, @Nullable Object locale) {
        return isEnglish(locale)
                ? DateTimeFormatter.ofPattern(english, Locale.UK)
                : DateTimeFormatter.ofPattern(norwegian, numbers(locale));
    }

    private static boolean isEnglish(@Nullable Object locale) {
        return locale instanceof Locale given && given.getLanguage().equals("en");
    }

    private static Locale numbers(@Nullable Object locale) {
        if (isEnglish(locale)) {
            return Locale.UK;
        }
        return locale instanceof Locale given ? given : Language.NB.locale();
    }
}
