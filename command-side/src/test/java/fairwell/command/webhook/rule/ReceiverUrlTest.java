package fairwell.command.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.outside.http.PublicAddress;
import fairwell.command.webhook.rule.ReceiverUrl.Fault;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hr.example.com",
        "https://hr.example.com:8443/hooks?tenant=1",
        "HTTPS://HR.EXAMPLE.COM/x",
        "https://8.8.8.8/x",
        "https://[2606:4700::1111]/x",
        "https://xn--fiqs8s.example/x"
      })
  void theOpenInternetOverHttpsIsFine(String url) {
    assertThat(ReceiverUrl.fault(url, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "http://hr.example.com, URL_NOT_HTTPS",
        "ftp://hr.example.com, URL_NOT_HTTPS",
        "file:///etc/passwd, URL_MALFORMED",
        "/relative, URL_MALFORMED",
        "//hr.example.com/x, URL_MALFORMED",
        "https:hr.example.com, URL_MALFORMED",
        "https://hr example.com, URL_MALFORMED",
        "https://hr.example.com:99999/, URL_MALFORMED",
        "https://hr.example.com:0/, URL_MALFORMED",
        "https://168.63.129.16/, URL_NOT_PUBLIC",
        "https://user:secret@hr.example.com, URL_WITH_CREDENTIALS",
        "https://hr.example.com@10.0.0.1/, URL_WITH_CREDENTIALS",
        "https://hr.example.com/#part, URL_WITH_FRAGMENT",
        "https://localhost/, URL_NOT_PUBLIC",
        "https://LOCALHOST./, URL_NOT_PUBLIC",
        "https://fairwell.localhost/, URL_NOT_PUBLIC",
        "https://intranet/, URL_NOT_PUBLIC",
        "https://printer.local/, URL_NOT_PUBLIC",
        "https://metadata.google.internal/, URL_NOT_PUBLIC",
        "https://127.0.0.1/, URL_NOT_PUBLIC",
        "https://127.1/, URL_MALFORMED",
        "https://2130706433/, URL_NOT_PUBLIC",
        "https://0x7f000001/, URL_NOT_PUBLIC",
        "https://0177.0.0.1/, URL_NOT_PUBLIC",
        "https://10.1.2.3/, URL_NOT_PUBLIC",
        "https://172.31.0.1/, URL_NOT_PUBLIC",
        "https://192.168.1.1/, URL_NOT_PUBLIC",
        "https://169.254.169.254/latest/meta-data, URL_NOT_PUBLIC",
        "https://100.100.100.200/, URL_NOT_PUBLIC",
        "https://0.0.0.0/, URL_NOT_PUBLIC",
        "https://255.255.255.255/, URL_NOT_PUBLIC",
        "https://[::1]/, URL_NOT_PUBLIC",
        "https://[::]/, URL_NOT_PUBLIC",
        "https://[fd00:ec2::254]/, URL_NOT_PUBLIC",
        "https://[fe80::1]/, URL_NOT_PUBLIC",
        "https://[::ffff:127.0.0.1]/, URL_NOT_PUBLIC",
        "https://[64:ff9b::7f00:1]/, URL_NOT_PUBLIC",
        "https://[2002:7f00:1::]/, URL_NOT_PUBLIC",
        "https://[2001:db8::1]/, URL_NOT_PUBLIC"
      })
  void whatIsWrongIsNamed(String url, Fault fault) {
    assertThat(ReceiverUrl.fault(url, false)).contains(fault);
  }

  @Test
  void anAddressHasALimit() {
    assertThat(ReceiverUrl.fault("https://hr.example.com/" + "a".repeat(2_000), false))
        .contains(Fault.URL_MALFORMED);
  }

  @Test
  void toTryItOutThisMachineMayBeAllowed() {
    assertThat(ReceiverUrl.fault("http://localhost:8080/x", true)).isEmpty();
    assertThat(ReceiverUrl.fault("https://10.0.0.1/x", true)).isEmpty();
    assertThat(ReceiverUrl.fault("ftp://localhost/x", true)).contains(Fault.URL_NOT_HTTPS);
    assertThat(ReceiverUrl.fault("http://a:b@localhost/x", true))
        .contains(Fault.URL_WITH_CREDENTIALS);
  }

  @ParameterizedTest
  @CsvSource({
    "1.1.1.1, true",
    "172.15.255.255, true",
    "172.32.0.0, true",
    "100.63.255.255, true",
    "100.128.0.0, true",
    "223.255.255.255, true",
    "168.63.129.15, true",
    "168.63.129.17, true",
    "168.63.129.16, false",
    "172.16.0.0, false",
    "100.64.0.0, false",
    "224.0.0.1, false",
    "198.19.255.255, false",
    "2400:cb00::1, true",
    "fc00::1, false",
    "ff02::1, false"
  })
  void theEdgesOfTheBlocks(String address, boolean isPublic) {
    assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isEqualTo(isPublic);
  }
}
