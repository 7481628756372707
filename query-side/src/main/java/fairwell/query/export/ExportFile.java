package fairwell.query.export;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * A file of an export as it lies on the disk: plain, or under a key where personal texts are in it.
 * AES-256 in counter mode behind a random first block, so that reading can begin anywhere; that the
 * bytes are the right ones their digest says.
 *
 * @param bytes how long it is for who fetches it
 * @param key absent for a plain file
 */
public record ExportFile(Path path, long bytes, @Nullable SecretKey key) {

  private static final int BLOCK = 16;

  /** Begins a file that is under a key if there is one. Closing it syncs it. */
  static OutputStream create(Path path, @Nullable SecretKey key, SecureRandom random)
      throws IOException {
    OutputStream file = new Synced(path);
    if (key == null) {
      return file;
    }
    byte[] first = new byte[BLOCK];
    random.nextBytes(first);
    file.write(first);
    return new CipherOutputStream(file, cipher(Cipher.ENCRYPT_MODE, key, first));
  }

  /** Reads it from a byte on. */
  public InputStream read(long from) throws IOException {
    if (key == null) {
      FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
      return Channels.newInputStream(channel.position(from));
    }
    byte[] first = new byte[BLOCK];
    try (InputStream head = Files.newInputStream(path)) {
      if (head.readNBytes(first, 0, BLOCK) != BLOCK) {
        throw new IOException("an export is cut short");
      }
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    InputStream sealed = Channels.newInputStream(channel.position(BLOCK + from - from % BLOCK));
    InputStream plain =
        new CipherInputStream(sealed, cipher(Cipher.DECRYPT_MODE, key, at(first, from / BLOCK)));
    plain.skipNBytes(from % BLOCK);
    return plain;
  }

  /** The counter of a later block. */
  private static byte[] at(byte[] first, long block) {
    byte[] sum = new BigInteger(1, first).add(BigInteger.valueOf(block)).toByteArray();
    byte[] counter = new byte[BLOCK];
    int length = Math.min(sum.length, BLOCK);
    System.arraycopy(
        Arrays.copyOfRange(sum, sum.length - length, sum.length),
        0,
        counter,
        BLOCK - length,
        length);
    return counter;
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] counter) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(mode, key, new IvParameterSpec(counter));
      return cipher;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "ExportFile[" + path.getFileName() + "]";
  }

  private static final class Synced extends FileOutputStream {

    Synced(Path path) throws IOException {
      super(path.toFile());
    }

    @Override
    public void close() throws IOException {
      if (getChannel().isOpen()) {
        getFD().sync();
      }
      super.close();
    }
  }
}
