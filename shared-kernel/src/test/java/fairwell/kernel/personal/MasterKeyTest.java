package fairwell.kernel.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest extends KeyWrappingCases {

  @TempDir Path folder;

  private MasterKey master;

  @BeforeEach
  void make() {
    master = MasterKey.readOrCreate(folder.resolve("master.key"), random);
  }

  @Override
  KeyWrapping keeper() {
    return master;
  }

  @Override
  KeyWrapping another() {
    return MasterKey.readOrCreate(folder.resolve("other.key"), random);
  }

  @Override
  Rotated rotate() {
    MasterKey next = successor("next.key");
    return new Rotated(next, old -> next.wrap(master.unwrap(old)));
  }

  @Override
  String ofUnknownVersion() {
    return successor("unknown.key").wrap(dataKey());
  }

  private MasterKey successor(String file) {
    master.writeSuccessor(folder.resolve(file), random);
    return MasterKey.read(folder.resolve(file));
  }

  @Test
  void theVersionIsTheNameARetiredKeyIsFoundUnder() {
    String version = master.versionOf(master.wrap(dataKey()));
    assertTrue(
        MasterKeyRotation.retiredOf(folder.resolve("master.key"))
            .toString()
            .endsWith(version.substring("file:".length())),
        version);
  }

  @Test
  void aSuccessorDerivesTheSameAndSoDoesTheRootOnItsOwn() {
    var derived = master.derive("HmacSHA256", "request-digest");
    assertEquals(derived, successor("next.key").derive("HmacSHA256", "request-digest"));
    KeyWrapping elsewhere = another();
    String stored = elsewhere.wrap(master.root().secret());
    assertEquals(
        derived, RootKey.of(elsewhere.unwrap(stored)).derive("HmacSHA256", "request-digest"));
  }
}
