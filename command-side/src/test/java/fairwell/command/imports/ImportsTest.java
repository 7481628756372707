package fairwell.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.command.imports.check.PrivateFiles;
import fairwell.command.imports.file.Limits;
import fairwell.command.imports.table.Table;
import fairwell.command.shell.CommandReceipt;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in, facts out: repetition, interruption, traces left. */
class ImportsTest {
  private static final Actor HR =
      new Actor(new ActorId("hr.demo"), Set.of(Role.HR), Set.of(), null);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
  private static final String EMPLOYEES =
      """
      工号,姓名,身份证号,手机,入职日期,工作地,用人单位,合同到期日,参加工作日期
      1001,王敏,,,2024-03-01,北京,"示例公司",,2018-07-01
      #1002,这一行是备注,,,,,,,
      1003,李雷,,,2023/5/6,上海,示例公司,2026-05-05,2020年7月1日
      """;

  @TempDir Path folder;

  private final KnownPeople people = new KnownPeople();

  @Test
  void brokenOffImportGoesOnUnderTheSameKey() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    Recorder breaking =
        new KnownPeople() {
          @Override
          public CommandReceipt record(Batch batch) {
            if (calls.incrementAndGet() == 2) {
              throw new IllegalStateException("the power went out");
            }
            return people.record(batch);
          }
        };
    Path file = Files.writeString(folder.resolve("e.csv"), EMPLOYEES);
    try (Imports imports =
        new Imports(people, breaking, Limits.DEFAULT, CLOCK, PolicyPacks::shipped)) {
      ImportRequest request = ImportRequest.under("k", HR, null, false);
      ImportJob first = over(imports.start(request, upload(file), digest(file)));
      ImportJob second = over(imports.start(request, upload(file), digest(file)));

      assertThat(first.status().state()).isEqualTo(ImportState.FAILED);
      assertThat(second.status().state()).isEqualTo(ImportState.COMPLETED);
      assertThat(people.facts()).isEqualTo(2);
    }
  }

  @Test
  void repeatedRequestMeetsItsImportAndAnotherFileIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("e.csv"), EMPLOYEES);
    try (Imports imports =
        new Imports(people, people, Limits.DEFAULT, CLOCK, PolicyPacks::shipped)) {
      ImportRequest request = ImportRequest.under("k", HR, null, false);
      ImportJob first = over(imports.start(request, upload(file), digest(file)));

      assertThat(imports.start(request, upload(file), digest(file))).isSameAs(first);
      assertThatThrownBy(() -> imports.start(request, upload(file), "other"))
          .isInstanceOf(Refused.class);
      assertThat(people.completed).hasSize(1);
    }
  }

  @Test
  void filesAreForThisAccountOnlyAndGoneAfterwards() throws Exception {
    Path file = Files.writeString(folder.resolve("e.csv"), EMPLOYEES);
    Path upload = upload(file);
    Path place = upload.getParent();
    assertThat(place).isNotNull();
    KnownPeople looking =
        new KnownPeople() {
          @Override
          public Person find(EmployeeId id) {
            try (Stream<Path> files = Files.list(place)) {
              for (Path spooled :
                  files.filter(path -> path.getFileName().toString().startsWith("rows")).toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spooled)))
                    .isEqualTo("rw-------");
              }
            } catch (IOException failed) {
              throw new UncheckedIOException(failed);
            }
            return super.find(id);
          }
        };
    try (Imports imports =
        new Imports(looking, looking, Limits.DEFAULT, CLOCK, PolicyPacks::shipped)) {
      over(imports.start(ImportRequest.under("k", HR, null, true), upload, digest(file)));
    }

    assertThat(place).doesNotExist();
  }

  static ImportJob run(
      KnownPeople people, Path file, @Nullable Table<?> table, boolean dryRun, String key)
      throws Exception {
    try (Imports imports =
        new Imports(people, people, Limits.DEFAULT, CLOCK, PolicyPacks::shipped)) {
      ImportRequest request = ImportRequest.under(key, HR, table, dryRun);
      return over(imports.start(request, upload(file), digest(file)));
    }
  }

  private static ImportJob over(ImportJob job) throws Exception {
    assertThat(job.over().get(2, TimeUnit.MINUTES).state().isOver()).isTrue();
    return job;
  }

  /** A copy in a folder of its own, as the API leaves it. */
  private static Path upload(Path file) throws IOException {
    Path place = PrivateFiles.folder(Objects.requireNonNull(file.getParent()));
    return Files.copy(file, place.resolve("upload"));
  }

  private static String digest(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
