terraform {
  required_providers {
    logos = { source = "logos/logos" }
  }
  backend "http" {} # `logos run` says where the state of the workspace is
}

provider "logos" {}

locals {
  names = toset(["web", "worker"])
}

resource "logos_machine" "this" {
  for_each   = local.names
  name       = each.key
  type       = "vm.small@1"
  image      = "debian-13"
  vcpu       = 1
  memory_mib = 1024
  disk_gib   = 10
}

# What depends on machines comes after they are verified, and knows where they are.
resource "terraform_data" "inventory" {
  input = { for name, machine in logos_machine.this : name => machine.endpoint }
}

output "endpoints" {
  value = terraform_data.inventory.output
}
