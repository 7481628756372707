package fairwell.kernel.law.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.value.Place;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedPacksTest {

  private static final PolicyPacks PACKS = PolicyPacks.shipped();

  private static Path folder() throws URISyntaxException {
    URL index = Objects.requireNonNull(ShippedPacksTest.class.getResource("/policy/index.txt"));
    return Objects.requireNonNull(Path.of(index.toURI()).getParent());
  }

  @Test
  void theIndexNamesEveryFile() throws IOException, URISyntaxException {
    Path folder = folder();
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".properties"))
              .map(file -> folder.relativize(file).toString())
              .sorted()
              .toList();
      assertThat(Files.readAllLines(folder.resolve("index.txt"))).isEqualTo(found).isNotEmpty();
    }
  }

  @Test
  void theShippedPacksAreSound() throws URISyntaxException {
    assertThat(PackCheck.below(folder())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CN-BJ, minimum-wage, monthly, 2025-08-31, 2420.00, HIGH",
    "CN-BJ, minimum-wage, monthly, 2025-09-01, 2540.00, HIGH",
    "CN-BJ, average-wage, annual,  2024-06-18, 178476,  MEDIUM",
    "CN-BJ, average-wage, annual,  2026-11-24, 188413,  MEDIUM",
    "CN-SH, minimum-wage, monthly, 2025-07-01, 2740.00, HIGH",
    "CN-SH, average-wage, annual,  2026-03-31, 149208,  MEDIUM",
    "CN-SZ, average-wage, annual,  2026-10-20, 193884,  LOW",
    "CN-SZ, minimum-wage, monthly, 2026-09-01, 2700.00, MEDIUM",
    "CN-GZ, minimum-wage, monthly, 2026-08-31, 2500.00, HIGH",
    "CN-HZ, minimum-wage, monthly, 2026-01-01, 2660.00, HIGH",
    "CN-HZ, severance,    capMultiple, 2026-01-01, 3,   HIGH",
    "CN-GZ, pay-days, monthlyPayDays, 2024-12-31, 21.75, HIGH",
  })
  void holdsTheFigureOfTheDay(
      String place, String topic, String name, LocalDate on, String value, Confidence confidence) {
    Figure figure = PACKS.figure(new Place(place), topic, name, on);
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.confidence()).isEqualTo(confidence);
    assertThat(figure.source()).isNotBlank();
    assertThat(figure.pack().contentHash()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource({
    "CN-BJ, average-wage, annual, 2023-05-31",
    "CN-SH, average-wage, annual, 2025-06-30",
    "CN-XA, minimum-wage, monthly, 2026-01-01",
    "CN, severance, capMultiple, 2007-12-31",
  })
  void doesNotGuessWhatWasNotFound(String place, String topic, String name, LocalDate on) {
    assertThat(PACKS.find(new Place(place), topic, name, on)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "36000,     1080.00",
    "36000.01,  1080.001",
    "144000,    11880",
    "152376,    13555.20",
    "2052376,   741649.20",
    "0,         0",
    "-5,        0",
  })
  void taxesByTheAnnualTable(String taxable, String tax) {
    TaxTable table =
        PACKS.table(new Place("CN-BJ"), "income-tax", "annual", LocalDate.of(2026, 1, 1));
    assertThat(table.taxOn(new java.math.BigDecimal(taxable))).isEqualByComparingTo(tax);
  }
}
