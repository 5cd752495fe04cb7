import pytest

from mapapp.gazetteer.lookup import Gazetteer
from mapapp.mentions.oblasts_russian import oblast_hits


@pytest.mark.parametrize(
    ("text", "provinces"),
    [
        ("Двое погибли в Курской и Тамбовской областях.", ["Kursk", "Tambov"]),
        ("Колонна шла через Тамбовскую и Липецкую области.", ["Tambov", "Lipetsk"]),
        ("Дроны сбиты над Донецкой, Винницкой областями.", ["Donetsk", "Vinnytsya"]),
        ("Горело в Львовской и Ивано-Франковской областях.", ["L", "Ivano-Frankivs"]),
        ("Сбиты два над Курской областью, один – над Липецкой.", ["Lipetsk"]),
        ("Об этом сообщила пресс-служба Донецкой ОВА.", ["Donetsk"]),
    ],
)
def test_provinces_that_share_their_noun_are_each_found(
    text: str, provinces: list[str], gazetteer: Gazetteer
) -> None:
    found = [
        {gazetteer.place(naming.place_id).name for naming in hit.namings}
        for hit in oblast_hits(text, gazetteer)
    ]
    assert len(found) == len(provinces)
    assert all(
        any(name.startswith(province) for name in names)
        for names, province in zip(found, provinces, strict=True)
    )
