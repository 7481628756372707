package fairwell.papers.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalAuthorityTest {

  @TempDir private Path folder;

  private LocalAuthority start() {
    return LocalAuthority.readOrCreate(
        folder.resolve("keys/signing-authority.key"), new SecureRandom(), InstantSource.system());
  }

  @Test
  void isTheSameAfterARestart() {
    assertThat(start().certificate()).isEqualTo(start().certificate());
  }

  @Test
  void keepsItsKeysToItsOwner() throws Exception {
    start();
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys/signing-authority.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (var files = Files.list(folder.resolve("keys"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aDamagedFileIsNeverReplaced() throws Exception {
    start();
    Path file = folder.resolve("keys/signing-authority.key");
    String half = Files.readString(file).substring(0, 300);
    Files.writeString(file, half);

    assertThatThrownBy(this::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("holds no signing authority");
    assertThat(Files.readString(file)).isEqualTo(half);
  }

  @Test
  void everyNameSaysThatItIsNotLegallyReliable() {
    SigningKey key = start().issue("欧阳静怡", Duration.ofDays(1));
    assertThat(key.certificate().getSubjectX500Principal().getName())
        .contains("not legally reliable");
    assertThat(start().certificate().getSubjectX500Principal().getName())
        .contains("not legally reliable");
    assertThat(key.toString()).doesNotContain("欧阳静怡");
  }
}
