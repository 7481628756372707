package fairwell.log.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

  @Test
  void knowsADatabaseByItsAddress() {
    assertThat(Dialect.of("jdbc:sqlite:data/events.db")).isEqualTo(Dialect.SQLITE);
    assertThat(Dialect.of("jdbc:postgresql://host/db")).isEqualTo(Dialect.POSTGRESQL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite:file:x?mode=memory&cache=shared",
        "jdbc:h2:mem:x"
      })
  void refusesWhatWouldNotLast(String url) {
    assertThatThrownBy(() -> Dialect.of(url)).isInstanceOf(IllegalArgumentException.class);
  }
}
