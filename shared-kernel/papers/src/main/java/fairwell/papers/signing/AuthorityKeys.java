package fairwell.papers.signing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a local authority in one PEM file: key and certificate of the root, then of its
 * stamps.
 */
record AuthorityKeys(SigningKey root, SigningKey stamps) {

  /** Writes a file only its owner can read; a file that is there stays. */
  void write(Path file) throws IOException {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
      for (SigningKey one : new SigningKey[] {root, stamps}) {
        pem.writeObject(new JcaPKCS8Generator(one.key(), null));
        pem.writeObject(one.certificate());
      }
    }
    Path absolute = file.toAbsolutePath();
    Files.createDirectories(absolute.getParent());
    Path fresh = absolute.resolveSibling(absolute.getFileName() + ".new");
    // Left behind by a start that was cut off; it was never used.
    Files.deleteIfExists(fresh);
    try (FileChannel out =
        FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    // Without the option to replace: whoever was faster keeps the place.
    Files.createLink(absolute, fresh);
    Files.delete(fresh);
  }

  static AuthorityKeys read(Path file) throws IOException {
    try (PEMParser pem = new PEMParser(new StringReader(Files.readString(file)))) {
      return new AuthorityKeys(one(pem, file), one(pem, file));
    }
  }

  private static SigningKey one(PEMParser pem, Path file) throws IOException {
    try {
      if (pem.readObject() instanceof PrivateKeyInfo key
          && pem.readObject() instanceof X509CertificateHolder certificate) {
        return new SigningKey(
            new JcaPEMKeyConverter().getPrivateKey(key),
            new JcaX509CertificateConverter().getCertificate(certificate));
      }
    } catch (GeneralSecurityException | IOException damaged) {
      throw damaged(file, damaged);
    }
    throw damaged(file, null);
  }

  private static IllegalStateException damaged(Path file, @Nullable Exception cause) {
    return new IllegalStateException(
        file + " holds no signing authority; bring it back from a copy, or move it away", cause);
  }
}
