package fairwell.log.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KeysAutoConfigurationTest {

  @TempDir private Path data;

  private ApplicationContextRunner app() {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(KeysAutoConfiguration.class))
        .withPropertyValues("fairwell.data=" + data);
  }

  @Test
  void makesNoMasterKeyUnasked() {
    app()
        .run(context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("There is no master key at"));
    assertThat(data.resolve("master.key")).doesNotExist();
  }

  @Test
  void makesNoNewOneWhenTheOldOneIsLost() throws IOException {
    var started = app().withPropertyValues("fairwell.keys.create-master-key=true");
    started.run(context -> context.getBean(SubjectKeys.class).findOrCreate("E-lin"));
    Files.delete(data.resolve("master.key"));

    started.run(context ->
        assertThat(context).getFailure().rootCause().hasMessageContaining("is gone, but"));
    assertThat(data.resolve("master.key")).doesNotExist();
  }

  @Test
  void doesNotStartWhileARotationIsNotFinished() throws IOException {
    var started = app().withPropertyValues("fairwell.keys.create-master-key=true");
    started.run(context -> context.getBean(SubjectKeys.class).findOrCreate("E-lin"));
    Path next = data.resolve("master.key.next");
    Files.copy(data.resolve("master.key"), next);

    started.run(context ->
        assertThat(context)
            .getFailure()
            .rootCause()
            .hasMessageContaining("was begun and not finished"));
    Files.delete(next);
    started.run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void makesNoNewOneBesideEventsEvenIfTheKeysAreLostToo() throws Exception {
    try (var log = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
        var statement = log.createStatement()) {
      statement.execute("create table event_log (position integer primary key)");
      statement.execute("insert into event_log values (1)");
    }

    app()
        .withPropertyValues("fairwell.keys.create-master-key=true")
        .run(context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("events.db holds what was sealed under it"));
    assertThat(data.resolve("master.key")).doesNotExist();
  }

  @Test
  void makesOneOnAFirstStartAndKeepsItToItself() throws IOException {
    app()
        .withPropertyValues("fairwell.keys.create-master-key=true")
        .run(context -> assertThat(context).hasSingleBean(MasterKey.class));

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("master.key"))))
        .isEqualTo("rw-------");
    app().run(context -> assertThat(context).hasSingleBean(SubjectKeys.class));
  }

  @Test
  void findsTheKeysAgainAfterARestartAndNotAfterErasure() {
    var text = new PersonalText.Plain("E-lin", "words");
    var started = app().withPropertyValues("fairwell.keys.create-master-key=true");
    var sealed = new PersonalText.Sealed[1];
    started.run(context -> sealed[0] = context.getBean(Sealer.class).seal(text, "e1", "text"));

    app()
        .run(context -> {
          assertThat(context.getBean(Sealer.class).open(sealed[0])).contains("words");
          assertThat(context.getBean(SubjectKeys.class).destroy("E-lin")).isTrue();
        });
    app().run(context -> assertThat(context.getBean(Sealer.class).open(sealed[0])).isEmpty());
  }
}
