package fairwell.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.imports.check.PrivateFiles;
import fairwell.command.imports.check.Problem;
import fairwell.command.imports.file.Limits;
import fairwell.command.imports.table.ProblemCode;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where people may work is what the packs describe, shipped or added by files alone. */
class PlacesOfPacksTest {

  private static final Actor HR =
      new Actor(new ActorId("hr.demo"), Set.of(Role.HR), Set.of(), null);

  @TempDir Path folder;

  private final KnownPeople people = new KnownPeople();

  private ImportJob hire(String place, PolicyPacks packs) throws Exception {
    Path uploads = PrivateFiles.folder(folder);
    Path upload =
        Files.writeString(
            uploads.resolve("upload"),
            """
            工号,姓名,身份证号,手机,入职日期,工作地,用人单位,合同到期日,参加工作日期
            1001,王敏,,,2024-03-01,%s,示例公司,,2018-07-01
            """
                .formatted(place));
    try (Imports imports =
        new Imports(people, people, Limits.DEFAULT, Clock.systemUTC(), () -> packs)) {
      ImportJob job = imports.start(ImportRequest.under("k", HR, null, false), upload, "sha");
      assertThat(job.over().get(2, TimeUnit.MINUTES).state().isOver()).isTrue();
      return job;
    }
  }

  private Place placeOfWork() {
    return people.recorded.getOrDefault(EmployeeId.ofNumber("1001"), Map.of()).values().stream()
        .map(EmployeeHired.class::cast)
        .map(EmployeeHired::place)
        .findFirst()
        .orElseThrow();
  }

  private PolicyPacks withTheNewCity() throws IOException {
    Path packs = Files.createDirectory(folder.resolve("packs"));
    for (String[] pack :
        new String[][] {
          {"place", "text.name.zh = 苏州\ntext.name.en = Suzhou"},
          {"minimum-wage", "figure.monthly = 2490"}
        }) {
      Files.writeString(
          packs.resolve(pack[0] + ".properties"),
          """
          id = cn-suz.%1$s
          place = CN-SUZ
          topic = %1$s
          effectiveFrom = 2024-01-01
          version = 1
          source = made for a test
          confidence = high
          %2$s
          """
              .formatted(pack[0], pack[1]));
    }
    return PolicyPacks.installed(packs.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "北京, CN-BJ",
    "北京市, CN-BJ",
    "beijing, CN-BJ",
    "CN-GZ, CN-GZ",
    "HK, HK",
    "香港, HK",
    "Singapore, SG",
    "德国, DE"
  })
  void theShippedPacksHaveTheirPlaces(String cell, String place) throws Exception {
    ImportJob job = hire(cell, PolicyPacks.shipped());
    assertThat(job.problems().total()).isZero();
    assertThat(placeOfWork()).isEqualTo(new Place(place));
  }

  @ParameterizedTest
  @CsvSource({"苏州", "苏州市", "Suzhou", "CN-SUZ"})
  void aCityAddedByFilesAloneHasEmployees(String cell) throws Exception {
    ImportJob job = hire(cell, withTheNewCity());
    assertThat(job.problems().total()).isZero();
    assertThat(placeOfWork()).isEqualTo(new Place("CN-SUZ"));
  }

  @ParameterizedTest
  @CsvSource({"苏州", "CN", "广东", "CN-TEST"})
  void aPlaceNobodyDescribesOrWorksInIsRefused(String cell) throws Exception {
    ImportJob job = hire(cell, PolicyPacks.shipped());
    Problem problem = job.problems().page(0, 10).getFirst();
    assertThat(problem.code()).isEqualTo(ProblemCode.PLACE_UNKNOWN);
    assertThat(problem.expected(Locale.ENGLISH)).contains("Beijing").contains("Hong Kong");
  }

  @Test
  void anOverlayMakesAPlaceKnownAtOnce() throws Exception {
    PolicyPacks packs =
        PolicyPacks.shipped()
            .under(
                """
                id = cn-suz.place
                place = CN-SUZ
                topic = place
                effectiveFrom = 2024-01-01
                version = 1
                source = made for a test
                confidence = high
                text.name.zh = 苏州
                """);
    assertThat(hire("苏州", packs).problems().total()).isZero();
  }
}
