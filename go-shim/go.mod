module terraform-provider-logos

go 1.24
