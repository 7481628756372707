package fairwell.log.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.personal.DerivedKeys;
import fairwell.kernel.personal.KeyWrapping;
import fairwell.kernel.personal.MasterKey;
import fairwell.kernel.personal.SubjectKeys;
import fairwell.kernel.personal.vault.VaultTransit;
import fairwell.testing.TransitServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is said at the start when a Vault is to keep the keys and cannot. */
class VaultKeysTest {

  private static final String CREATE = "fairwell.keys.create-master-key=true";

  @TempDir private Path data;
  @TempDir private Path elsewhere;

  private final TransitServer vault = TransitServer.start("fairwell", "other");
  private Path token;

  @BeforeEach
  void token() throws IOException {
    token = Files.writeString(elsewhere.resolve("token"), TransitServer.TOKEN);
  }

  @AfterEach
  void stop() {
    vault.close();
  }

  private ApplicationContextRunner withFile() {
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(KeysAutoConfiguration.class))
        .withPropertyValues("fairwell.data=" + data);
  }

  private ApplicationContextRunner withVault() {
    return withFile()
        .withPropertyValues(
            "fairwell.keys.vault.address=" + vault.address(),
            "fairwell.keys.vault.token-file=" + token);
  }

  @Test
  void aFirstStartMakesTheRootOnceAndNoFile() {
    withVault().run(context -> assertRefused(context, "The key store is empty"));
    withVault()
        .withPropertyValues(CREATE)
        .run(context -> {
          assertThat(context).hasSingleBean(KeyWrapping.class).hasSingleBean(VaultTransit.class);
          assertThat(context).hasSingleBean(DerivedKeys.class).doesNotHaveBean(MasterKey.class);
        });
    withVault().run(context -> assertThat(context).hasNotFailed());
    assertThat(data.resolve("master.key")).doesNotExist();
  }

  @Test
  void aVaultThatDoesNotLetUsIsNamed() throws IOException {
    withVault().withPropertyValues(CREATE).run(context -> assertThat(context).hasNotFailed());
    withVault()
        .withPropertyValues("fairwell.keys.vault.key=nobody")
        .run(context -> assertRefused(context, "has no key nobody at transit"));
    withVault()
        .withPropertyValues("fairwell.keys.vault.mount=kv")
        .run(context -> assertRefused(context, "has no secrets engine at kv"));
    withVault()
        .withPropertyValues("fairwell.keys.vault.key=other")
        .run(context -> assertRefused(context, "cannot be unwrapped"));
    withVault()
        .withPropertyValues("fairwell.keys.vault.address=http://vault.example")
        .run(context -> assertRefused(context, "has to be https://"));
    vault.seal(true);
    withVault().run(context -> assertRefused(context, "is sealed or not ready"));
    vault.seal(false);
    Files.writeString(token, "hvs.expired");
    withVault().run(context -> assertRefused(context, "does not let the token use the key"));
    Files.delete(token);
    withVault().run(context -> assertRefused(context, "cannot be read"));
    vault.close();
    Files.writeString(token, TransitServer.TOKEN);
    withVault().run(context -> assertRefused(context, "does not answer"));
  }

  @Test
  void aVaultThatIsHalfNamedIsNoFile() {
    withFile()
        .withPropertyValues("fairwell.keys.vault.token-file=" + token, CREATE)
        .run(context -> assertRefused(context, "fairwell.keys.vault.address is missing"));
    withFile()
        .withPropertyValues("fairwell.keys.vault.address=" + vault.address(), CREATE)
        .run(context -> assertRefused(context, "There is no token"));
    assertThat(data.resolve("master.key")).doesNotExist();
    withFile()
        .withPropertyValues(
            "fairwell.keys.vault.address=" + vault.address(),
            "VAULT_TOKEN=" + TransitServer.TOKEN,
            CREATE)
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void keysOfAFileAndKeysOfAVaultAreNotMixed() throws IOException {
    withFile()
        .withPropertyValues(CREATE)
        .run(context -> context.getBean(SubjectKeys.class).findOrCreate("E-lin"));
    withVault()
        .withPropertyValues(CREATE)
        .run(context -> assertRefused(context, "is wrapped by the Vault, but"));
    withFile().run(context -> assertThat(context).hasNotFailed());

    Files.delete(data.resolve("keys.db"));
    Path file = data.resolve("master.key");
    Path kept = Files.move(file, elsewhere.resolve("master.key"));
    withVault().withPropertyValues(CREATE).run(context -> assertThat(context).hasNotFailed());
    withFile().withPropertyValues(CREATE).run(context -> assertRefused(context, "is gone, but"));
    Files.move(kept, file);
    withFile().run(context -> assertRefused(context, "cannot be unwrapped"));
  }

  private static void assertRefused(AssertableApplicationContext context, String words) {
    assertThat(context).getFailure().hasStackTraceContaining(words);
  }
}
