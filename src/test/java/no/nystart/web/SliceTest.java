package no.nystart.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 51, 100, 137})
    void pageByPageEverybodyIsListedOnceInOrder(int people) {
        List<UUID> all = Stream.generate(UUID::randomUUID).limit(people).toList();

        List<UUID> read = new ArrayList<>();
        Slice<UUID> page = Slice.of(all, Function.identity(), "", 50);
        int pages = 1;
        read.addAll(page.rows());
        while (page.next() != null) {
            page = Slice.of(all, Function.identity(), page.next().toString(), 50);
            read.addAll(page.rows());
            pages++;
        }

        assertThat(read).isEqualTo(all);
        assertThat(pages).isEqualTo(Math.max(1, (people + 49) / 50));
    }
}
