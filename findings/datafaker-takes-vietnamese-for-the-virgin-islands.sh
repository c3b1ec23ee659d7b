#!/usr/bin/env bash
# What: Datafaker makes test data for many languages. For the language "vi" we expected the data of Viet Nam. Names and provinces are; the phone
#       numbers are those of the US Virgin Islands, whose country code is VI: all begin with +1 340, also the mobile ones, and none is valid in Viet
#       Nam. With "vi-VN" all phone numbers are valid. The postcodes of both look like British ones. So a form that checks its fields refuses every
#       person made with "vi", and one that does not check them is tested with numbers that it never gets.
# Versions: net.datafaker:datafaker 2.7.0, com.googlecode.libphonenumber:libphonenumber 9.0.10, Temurin 17 and 25
# Seen: vi: of 1000 numbers 0 are valid in Viet Nam and 1000 in the Virgin Islands, of 1000 mobile ones 0 and 1000, of 1000 postcodes 0 have digits alone | vi-VN: of 1000 numbers 1000 are valid in Viet Nam and 0 in the Virgin Islands, of 1000 mobile ones 1000 and 0, of 1000 postcodes 0 have digits alone
# Date: 2026-12-01
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>net.datafaker</groupId><artifactId>datafaker</artifactId><version>2.7.0</version></dependency>
    <dependency><groupId>com.googlecode.libphonenumber</groupId><artifactId>libphonenumber</artifactId><version>9.0.10</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$work/lib"
cat >Fake.java <<'JAVA'
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.datafaker.Faker;

public class Fake {
    static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    public static void main(String[] arguments) {
        System.out.println(faked("vi") + " | " + faked("vi-VN"));
    }

    static String faked(String language) {
        var faker = new Faker(Locale.forLanguageTag(language), new Random(1));
        var phones = faker.phoneNumber();
        return language + ": of 1000 numbers " + in("VN", phones::phoneNumber) + " are valid in Viet Nam and " + in("VI", phones::phoneNumber)
                + " in the Virgin Islands, of 1000 mobile ones " + in("VN", phones::cellPhone) + " and " + in("VI", phones::cellPhone)
                + ", of 1000 postcodes " + Stream.generate(faker.address()::zipCode).limit(1000).filter(code -> code.matches("\\d{5,6}")).count()
                + " have digits alone";
    }

    static long in(String country, Supplier<String> numbers) {
        return Stream.generate(numbers).limit(1000).filter(number -> valid(number, country)).count();
    }

    static boolean valid(String number, String country) {
        try {
            return PHONES.isValidNumberForRegion(PHONES.parse(number, country), country);
        } catch (NumberParseException e) {
            return false;
        }
    }
}
JAVA
seen=$(java -cp "lib/*" Fake.java 2>errors) || { cat errors >&2; exit 1; }
echo "$seen"
[ "$seen" = 'vi: of 1000 numbers 0 are valid in Viet Nam and 1000 in the Virgin Islands, of 1000 mobile ones 0 and 1000, of 1000 postcodes 0 have digits alone | vi-VN: of 1000 numbers 1000 are valid in Viet Nam and 0 in the Virgin Islands, of 1000 mobile ones 1000 and 0, of 1000 postcodes 0 have digits alone' ] || { echo "The behaviour has changed."; exit 1; }
