package fairwell.kernel.law.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedPacksTest {

  private static final Place CITY = new Place("CN-XX");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

  @TempDir Path folder;

  private void file(String id, String place, String from, String to, String figure)
      throws IOException {
    Files.writeString(
        folder.resolve(id + ".properties"),
        """
        id = %s
        place = %s
        topic = minimum-wage
        effectiveFrom = %s
        %s
        version = 1
        source = made for a test
        confidence = high
        figure.%s
        """
            .formatted(id, place, from, to.isEmpty() ? "" : "effectiveTo = " + to, figure));
  }

  private String monthly(Place place, LocalDate on) {
    return LoadedPacks.below(folder)
        .figure(place, "minimum-wage", "monthly", on)
        .value()
        .toPlainString();
  }

  @Test
  void aNewCityNeedsFilesAlone() throws IOException {
    file("cn-xx.2026", "CN-XX", "2026-01-01", "", "monthly = 1999");
    assertThat(monthly(CITY, MAY)).isEqualTo("1999");
  }

  @Test
  void theMostSpecificPlaceAnswersThenTheCountry() throws IOException {
    file("cn.2020", "CN", "2020-01-01", "", "monthly = 1000");
    file("cn-xx.2026", "CN-XX", "2026-01-01", "", "hourly = 20");
    assertThat(monthly(CITY, MAY)).isEqualTo("1000");

    file("cn-xx.2026b", "CN-XX", "2026-02-01", "", "monthly = 1999");
    assertThat(monthly(CITY, MAY)).isEqualTo("1999");
    assertThat(monthly(CITY, LocalDate.of(2026, 1, 31))).isEqualTo("1000");
    assertThat(monthly(new Place("CN"), MAY)).isEqualTo("1000");
  }

  @Test
  void aPackIsInForceFromItsFirstDayToTheDayBeforeItsEnd() throws IOException {
    file("a", "CN-XX", "2026-01-01", "2026-06-01", "monthly = 1");
    file("b", "CN-XX", "2026-06-01", "", "monthly = 2");
    assertThat(monthly(CITY, LocalDate.of(2026, 1, 1))).isEqualTo("1");
    assertThat(monthly(CITY, MAY)).isEqualTo("1");
    assertThat(monthly(CITY, MAY.plusDays(1))).isEqualTo("2");
  }

  @Test
  void ofTwoInForceTheOneThatBeganLaterAnswers() throws IOException {
    file("a", "CN-XX", "2020-01-01", "", "monthly = 1");
    file("b", "CN-XX", "2026-01-01", "", "monthly = 2");
    file("c", "CN-XX", "2023-01-01", "", "monthly = 3");
    assertThat(monthly(CITY, MAY)).isEqualTo("2");
    assertThat(monthly(CITY, LocalDate.of(2025, 12, 31))).isEqualTo("3");
  }

  @Test
  void aPlaceWithinAnotherAsksThatBeforeTheCountry() throws IOException {
    file("cn", "CN", "2020-01-01", "", "monthly = 1000");
    file("cn-yy", "CN-YY", "2020-01-01", "", "monthly = 2000");
    assertThat(monthly(CITY, MAY)).isEqualTo("1000");
    Files.writeString(
        folder.resolve("place.properties"),
        """
        id = cn-xx.place
        place = CN-XX
        topic = place
        effectiveFrom = 2020-01-01
        version = 1
        source = made for a test
        confidence = high
        text.within = CN-YY
        """);
    assertThat(monthly(CITY, MAY)).isEqualTo("2000");
    assertThat(LoadedPacks.below(folder).knows(CITY)).isTrue();
    assertThat(LoadedPacks.below(folder).knows(new Place("CN-YY"))).isFalse();
  }

  @Test
  void whatIsNotKnownIsRefusedAndNeverZero() throws IOException {
    file("a", "CN-XX", "2026-01-01", "2026-06-01", "monthly = 1");
    assertThatThrownBy(() -> monthly(CITY, LocalDate.of(2025, 12, 31)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new FigureUnknown("minimum-wage.monthly", "CN-XX", "2025-12-31")));
    assertThatThrownBy(() -> LoadedPacks.below(folder).table(CITY, "minimum-wage", "annual", MAY))
        .isInstanceOf(Refused.class);
  }

  @Test
  void anIdComesOnce() throws IOException {
    file("a", "CN-XX", "2026-01-01", "", "monthly = 1");
    Path deeper = Files.createDirectory(folder.resolve("deeper"));
    Files.copy(folder.resolve("a.properties"), deeper.resolve("copy.properties"));
    assertThatThrownBy(() -> LoadedPacks.below(folder)).hasMessage("two packs have the id a");
  }
}
