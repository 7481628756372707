package fairwell.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  @TempDir Path folder;

  @Test
  void isMadeOnceAndReadableByItsOwnerOnly() throws Exception {
    Path file = folder.resolve("new/signing-key.json");
    ECKey first = SigningKey.readOrCreate(file);
    ECKey second = SigningKey.readOrCreate(file);

    assertThat(second.getKeyID()).isEqualTo(first.getKeyID());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
