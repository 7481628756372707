package fairwell.log.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectErased;
import fairwell.kernel.personal.SubjectKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFilesTest {

  private static final byte[] FILE = "欧阳静怡 agrees".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private final Keys keys = new Keys();

  private SealedFiles files() {
    return new SealedFiles(folder, new Sealer(keys, new SecureRandom()));
  }

  @Test
  void aFileIsKeptOnceUnderItsHashAndOpensForItsPersonAlone() throws IOException {
    String hash = files().keep("E-1", FILE);

    assertThat(files().keep("E-1", FILE)).isEqualTo(hash);
    assertThat(kept()).hasSize(1);
    assertThat(files().open("E-1", hash))
        .hasValueSatisfying(file -> assertThat(file).isEqualTo(FILE));
    keys.findOrCreate("E-2");
    assertThatThrownBy(() -> files().open("E-2", hash)).isInstanceOf(IllegalStateException.class);
    assertThat(files().open("E-1", "0".repeat(64))).isEmpty();
    assertThat(files().open("E-1", "../../etc/passwd")).isEmpty();
  }

  @Test
  void noByteOfItIsPlainOnTheDiskAndAChangedOneIsSeen() throws IOException {
    String hash = files().keep("E-1", FILE);
    Path place = kept().getFirst();
    byte[] sealed = Files.readAllBytes(place);

    assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("欧阳", "agrees");
    sealed[sealed.length / 2] ^= 1;
    Files.write(place, sealed);
    assertThatThrownBy(() -> files().open("E-1", hash)).isInstanceOf(IllegalStateException.class);
    Files.write(place, new byte[] {1, 2});
    assertThatThrownBy(() -> files().open("E-1", hash)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoIsErasedTakesTheFilesAlong() {
    String hash = files().keep("E-1", FILE);
    keys.destroy("E-1");

    assertThat(files().open("E-1", hash)).isEmpty();
    byte[] other = {1};
    assertThatThrownBy(() -> files().keep("E-1", other)).isInstanceOf(SubjectErased.class);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static final class Keys implements SubjectKeys {

    private final Map<String, SecretKey> known = new HashMap<>();
    private final Set<String> destroyed = new HashSet<>();

    @Override
    public Optional<SecretKey> find(String subject) {
      return Optional.ofNullable(known.get(subject));
    }

    @Override
    public SecretKey findOrCreate(String subject) {
      if (destroyed.contains(subject)) {
        throw new SubjectErased();
      }
      return known.computeIfAbsent(
          subject,
          _ -> {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            return new SecretKeySpec(key, "AES");
          });
    }

    @Override
    public boolean destroy(String subject) {
      destroyed.add(subject);
      return known.remove(subject) != null;
    }
  }
}
